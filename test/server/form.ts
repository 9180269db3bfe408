/** What a configuration says, whatever its form. */
export interface Form {
  /** Header, in small letters → value, for an address that is there. */
  headers: (path: string) => Record<string, string>;
  /** Where an address has moved to. */
  redirect: (path: string) => string | undefined;
}

/** Splits text into words and marks; what is quoted is one word. */
export function tokens(text: string, marks: string): string[] {
  const found: string[] = [];
  const form = new RegExp(
    String.raw`"((?:\\.|[^"\\])*)"|#[^\n]*|([${marks}])|([^\s]+?)(?=\s|[${marks}](?:\s|$)|$)`,
    'gm',
  );
  for (const [, quoted, mark, word] of text.matchAll(form)) {
    const token = quoted?.replace(/\\(.)/g, '$1') ?? mark ?? word;
    if (token !== undefined) found.push(token);
  }
  return found;
}
