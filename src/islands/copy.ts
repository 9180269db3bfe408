/** Copies the address of the page with the answers in it. @returns what to tell the reader */
export function copyAddress(): Promise<string> {
  return navigator.clipboard.writeText(location.href).then(
    () => 'Link copied',
    () => 'Copying is blocked here. Copy the address above instead.',
  );
}
