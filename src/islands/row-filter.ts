/** A field that narrows the rows of a page to those that have all its words. Nothing of what is typed is kept. */

/** Shows the field and takes it over. @param root holds the field, and what is said of the rows that are left */
export function startFilter(root: HTMLElement): void {
  const field = root.querySelector('input');
  const status = root.querySelector('[role=status]');
  const groups = [...document.querySelectorAll<HTMLElement>('.group')].map((group) => ({
    group,
    rows: [...group.querySelectorAll('li')].map((row) => ({ row, text: plain(row.textContent) })),
  }));
  if (!field || !status) return;
  root.hidden = false;
  field.addEventListener('input', () => {
    const words = plain(field.value).split(' ').filter(Boolean);
    let count = 0;
    for (const { group, rows } of groups) {
      let left = 0;
      for (const { row, text } of rows) {
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) left += 1;
      }
      group.hidden = left === 0;
      count += left;
    }
    status.textContent = words.length === 0 ? '' : said(count);
  });
}

function said(count: number): string {
  if (count === 0) return 'No error here contains these words. Paste the whole error into the box above instead.';
  return count === 1 ? '1 error' : `${count} errors`;
}

/** Lower case, and a code is found by its words, too. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}
