/** What leaves the page as a file, onto the reader’s own machine: apart from leave.ts, which every page loads. */

/** How long a browser may take to write it, in milliseconds. */
const WRITING = 60_000;

/** Hands a text to the browser as a download. It is made on the page, so nothing is asked for. @param name without ending */
export function toFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), WRITING);
}
