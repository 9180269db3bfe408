/** Tables as CSV, by RFC 4180. */

/** What a spreadsheet takes for the beginning of a formula: the signs, wide ones too, also behind a tab or a line break. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/;

/** A cell that would run as a formula begins with an apostrophe, which spreadsheets take as “this is text”. */
const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/**
 * @param rows the first holds the names of the columns
 * @returns every cell in quotes, so that line breaks, commas and quotes in it need no care; lines end in CRLF
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
