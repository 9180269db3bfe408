/** What leaves the page with its form, into the clipboard: apart from leave.ts, which every page loads. */

/**
 * Copies markup of this page, and the same as plain text for fields that take no form.
 * @throws as `toClipboard` does, and where the browser copies plain text only
 */
export async function richToClipboard(html: string, text: string): Promise<void> {
  const part = (type: string, content: string): Blob => new Blob([content], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': part('text/html', html), 'text/plain': part('text/plain', text) }),
  ]);
}
