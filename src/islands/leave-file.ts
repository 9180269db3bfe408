/** What leaves the page as a file, onto the reader’s own machine: apart from leave.ts, which every page loads. */

/** How long a browser may take to write it, in milliseconds. */
const WRITING = 60_000;

const TYPES = { txt: 'text/plain', csv: 'text/csv' } as const;

/** Hands a text to the browser as a download. It is made on the page, so nothing is asked for. @param name without ending */
export function toFile(text: string, name: string, ending: keyof typeof TYPES = 'txt'): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${TYPES[ending]};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), WRITING);
}
