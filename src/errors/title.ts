/** The title of an error, and the code in it. */

/**
 * Takes the code out of a title that names it in brackets at its end, so that it can be drawn as code.
 * @param title “Your account is not active” (billing_not_active)
 * @param codes the codes by which the error is recognised, the first of which stands for it where the title names none
 * @returns the words without the code, and the code where there is one
 */
export function splitCode(title: string, codes: readonly string[] = []): { text: string; code: string | undefined } {
  const [, text, code] = /^(.+?) \(([a-z\d]+(?:[_.-][a-z\d]+)+)\)$/i.exec(title) ?? [];
  return text === undefined || code === undefined ? { text: title, code: unsaid(title, codes[0]) } : { text, code };
}

/** A code that the words hold already is not said twice. */
function unsaid(title: string, code: string | undefined): string | undefined {
  return code === undefined || title.includes(code) ? undefined : code;
}
