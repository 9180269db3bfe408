/** Names beside the items of a list: kept only if the reader asks for it, and saved as a table. Never in a link. */
import { keysOf } from '../checklists/ticks.ts';
import { listCsv } from '../checklists/written.ts';
import { listOf, writtenList, type Row } from './checklist-page.ts';
import { keepName } from './kept-names.ts';
import { keep, kept } from './kept.ts';
import { toFile } from './leave-file.ts';

/**
 * Shows whether the names are kept, and takes that and what can be done with them over; nothing where there are none.
 * @param page holds the list and the buttons
 * @param say says for a moment what a button has done
 */
export function startNames(
  page: HTMLElement,
  list: HTMLElement,
  rows: readonly Row[],
  say: (text: string) => void,
): void {
  const me = listOf(list);
  const root = list.querySelector<HTMLElement>('[data-names]');
  const choice = root?.querySelector<HTMLInputElement>('[type=checkbox]');
  const told = root?.querySelector('[data-kept]');
  if (!root || !choice || !told) return;
  const flag = `names:${me.id}`;
  /** Each field with the keys under which its name may be kept, the newest first. */
  const fields = rows.flatMap((row) =>
    row.fields.map((field) => ({
      field,
      keys: keysOf('name', me, row).map((key) => `${key}/${field.dataset.name ?? ''}`) as [string, ...string[]],
    })),
  );
  const save = (): boolean => fields.every(({ field, keys: [key] }) => keepName(key, field.value.trim()));
  const forget = (): void => {
    for (const { keys } of fields) for (const key of keys) keepName(key, '');
    keep(flag, 0);
  };
  const refused = (): void => {
    forget();
    choice.checked = false;
    told.textContent = 'This browser cannot keep the names. Save or copy the table instead.';
  };

  choice.checked = kept(flag) === '1';
  if (choice.checked)
    // What was typed while this was on its way stands.
    for (const { field, keys } of fields)
      if (field.value === '') field.value = keys.map(kept).find((name) => name !== null) ?? '';
  choice.addEventListener('change', () => {
    if (!choice.checked) {
      forget();
      told.textContent = 'The names are no longer kept in this browser.';
    } else if (keep(flag, 1) && save()) told.textContent = 'The names are kept in this browser.';
    else refused();
  });
  for (const { field, keys } of fields)
    field.addEventListener('input', () => {
      if (choice.checked && !keepName(keys[0], field.value.trim())) refused();
    });
  page.querySelector('[data-csv]')?.addEventListener('click', () => {
    toFile(listCsv(writtenList(list, rows)), me.id, 'csv');
    say(`Saved as ${me.id}.csv`);
  });
  page.querySelector('[data-forget]')?.addEventListener('click', () => {
    for (const { field } of fields) field.value = '';
    if (choice.checked) save();
    say('All names are cleared.');
    fields[0]?.field.focus();
  });
  root.hidden = false;
}
