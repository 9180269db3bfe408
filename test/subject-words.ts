/** Words of the subject of `content/`. The engine, and a site of another subject, have none of them. */
export const SUBJECT_WORDS =
  /\b(?:billing|billed|open\s?ai|chatgpt|credits?|cards?|payments?|payer|invoices?|refunds?|recharge\w*|top[- ]?ups?|receipts?|prepaid|issuer|checkout|subscriptions?|api billing|usage tiers?|bank|taxes|vat)\b|openai/gi;

/** Every word of the subject in a text, with what stands around it. */
export function subjectWords(text: string): string[] {
  return [...text.matchAll(SUBJECT_WORDS)].map(({ 0: word, index }) =>
    `${text.slice(Math.max(0, index - 30), index)}»${word}«${text.slice(index + word.length, index + word.length + 30)}`
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
