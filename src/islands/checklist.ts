/** A checklist whose ticks outlast a reload and can be taken along: as Markdown, as a link, on paper. */
import { readTicks, tickFragment, toldOf } from '../checklists/shared.ts';
import { isSame, isTicked, keyOf, merged } from '../checklists/ticks.ts';
import { listMarkdown } from '../checklists/written.ts';
import { startNames } from './checklist-names.ts';
import { listOf, rowsOf, writtenList } from './checklist-page.ts';
import { notices, passing } from './checklist-said.ts';
import { keep, kept } from './kept.ts';
import { showAddress, toClipboard } from './leave.ts';

/** Takes over the list. @param page holds it, what is said of its ticks, and the buttons */
export function startChecklist(page: HTMLElement): void {
  const list = page.querySelector<HTMLElement>('.checklist');
  const progress = page.querySelector('progress');
  const count = page.querySelector('[data-count]');
  const said = page.querySelector('[data-said]');
  const told = page.querySelector<HTMLElement>('[data-told]');
  const byHand = page.querySelector('textarea');
  if (!list || !progress || !count || !said || !told || !byHand) return;
  const me = listOf(list);
  const rows = rowsOf(list);
  const tell = notices(told);
  const say = passing(said);
  /** Ticks of a link stand in the boxes: nothing is kept until the reader has chosen. */
  let isSent = false;
  let canKeep = true;

  const shown = (): Set<string> => new Set(rows.filter(({ box }) => box.checked).map(({ id }) => id));
  const own = (): Set<string> => new Set(rows.filter((row) => isTicked(me, row, kept)).map(({ id }) => id));
  const show = (ticked: ReadonlySet<string>): void => {
    for (const { id, box } of rows) box.checked = ticked.has(id);
    update();
  };
  const update = (): void => {
    const done = shown().size;
    progress.value = done;
    count.textContent = `${done} of ${rows.length} done`;
  };
  /** @param which only what has changed: another tab may have ticked the rest */
  const save = (which = rows): void => {
    if (isSent) return;
    const failed = which.filter(({ id, box }) => !keep(keyOf('tick', me.id, id), Number(box.checked)));
    if (failed.length > 0 && canKeep)
      tell('This browser cannot keep your check marks. They will be gone when you leave, so print or copy the list.');
    canKeep = failed.length === 0;
  };
  /** The ticks of the link leave the address. */
  const plainAddress = (): void => showAddress(location.pathname, 'replaceState');
  /** Ends what a link began, and begins anew at the first item. */
  const settle = (ticked: ReadonlySet<string>): void => {
    isSent = false;
    plainAddress();
    tell('');
    show(ticked);
    rows[0]?.box.focus();
  };

  /** Looks whether the address holds ticks of somebody. @returns whether it does */
  const look = (): boolean => {
    const sent = readTicks(location.hash, rows);
    if (!sent) return false;
    const mine = own();
    if (sent.ticked.size === 0 || isSame(mine, sent.ticked)) {
      isSent = false;
      plainAddress();
      show(mine);
      tell(sent.ticked.size === 0 ? toldOf(sent, mine.size) : '');
      return true;
    }
    isSent = true;
    show(sent.ticked);
    tell(toldOf(sent, mine.size), [
      {
        text: mine.size > 0 ? 'Add them to mine' : 'Keep them',
        act: () => {
          settle(merged(own(), shown()));
          save();
        },
      },
      { text: 'Discard them', act: () => settle(own()) },
    ]);
    return true;
  };

  const clear = (): void => {
    const before = shown();
    show(new Set());
    save();
    if (!isSent && before.size > 0)
      tell('All check marks are cleared.', [
        {
          text: 'Undo',
          act: () => {
            tell('');
            show(before);
            save();
            rows[0]?.box.focus();
          },
        },
      ]);
    rows[0]?.box.focus();
  };

  const copy = async (text: string, done: string): Promise<void> => {
    byHand.hidden = true;
    try {
      await toClipboard(text);
      say(done);
    } catch {
      say('This browser blocked the copy. The text is selected below: copy it from there.');
      byHand.value = text;
      byHand.hidden = false;
      byHand.select();
    }
  };
  const acts: Readonly<Record<string, () => void>> = {
    markdown: () => void copy(listMarkdown(writtenList(list, rows)), 'List copied'),
    link: () => {
      const ticked = shown();
      void copy(
        location.origin + location.pathname + tickFragment(ticked),
        ticked.size > 0
          ? 'Link copied, with your check marks'
          : 'Link copied. Nothing is checked off, so the link has no check marks',
      );
    },
    print: () => print(),
    clear,
  };

  for (const part of page.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
  // On paper a path alone is no address.
  for (const link of list.querySelectorAll<HTMLAnchorElement>('a[href]')) link.dataset.address = link.href;
  if (!look()) {
    // What was ticked while this was on its way counts as well.
    const early = shown();
    show(merged(own(), early));
    if (early.size > 0) save();
  }
  for (const row of rows)
    row.box.addEventListener('change', () => {
      update();
      save([row]);
    });
  for (const button of page.querySelectorAll<HTMLElement>('[data-act]'))
    button.addEventListener('click', () => acts[button.dataset.act ?? '']?.());
  window.addEventListener('hashchange', look);
  startNames(page, list, rows, say);
}
