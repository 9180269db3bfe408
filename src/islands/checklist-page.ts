/** The list as it stands on the page: read from its markup, so that nothing of it is sent twice. */
import type { Item } from '../checklists/ticks.ts';
import type { WrittenList } from '../checklists/written.ts';

/** An item and what can be set in it. */
export interface Row extends Item {
  box: HTMLInputElement;
  /** Fields for names, in the order of the labels. */
  fields: HTMLInputElement[];
  element: HTMLElement;
}

const itemOf = ({ dataset }: HTMLElement): Item => ({
  id: dataset.item ?? '',
  aliases: (dataset.former ?? '').split(' ').filter(Boolean),
});

/** The id of the list, and those it had before. */
export function listOf(list: HTMLElement): Item {
  return itemOf(list);
}

/** Every item of the list, in order. */
export function rowsOf(list: HTMLElement): Row[] {
  return [...list.querySelectorAll<HTMLElement>('.checks > li')].flatMap((element) => {
    const box = element.querySelector<HTMLInputElement>('[type=checkbox]');
    const fields = [...element.querySelectorAll<HTMLInputElement>('[data-name]')];
    return box ? [{ ...itemOf(element), box, fields, element }] : [];
  });
}

const textIn = (root: Element, selector: string): string => root.querySelector(selector)?.textContent.trim() ?? '';

/** What a reader takes along of it: see `listMarkdown` and `listCsv`. */
export function writtenList(list: HTMLElement, rows: readonly Row[]): WrittenList {
  const [first] = rows;
  return {
    title: textIn(list, 'h1'),
    address: location.origin + location.pathname,
    labels: first?.fields.map((field) => field.parentElement?.textContent.trim() ?? '') ?? [],
    parts: [...list.querySelectorAll('section')].map((section) => ({
      title: textIn(section, 'h2'),
      items: rows
        .filter(({ element }) => section.contains(element))
        .map(({ element, box, fields }) => {
          const link = element.querySelector<HTMLAnchorElement>(':scope > a');
          return {
            do: textIn(element, 'b'),
            why: textIn(element, 'small'),
            isDone: box.checked,
            link: link ? { text: link.textContent.trim(), address: link.href } : undefined,
            names: fields.map(({ value }) => value),
          };
        }),
    })),
  };
}
