/** Copies a text. @returns what to tell the reader */
export function copyText(text: string, done: string): Promise<string> {
  return navigator.clipboard.writeText(text).then(
    () => done,
    () => 'Copying is blocked here. Copy the address above instead.',
  );
}

/** Copies the address of the page with the answers in it. @returns what to tell the reader */
export function copyAddress(): Promise<string> {
  return copyText(location.href, 'Link copied');
}
