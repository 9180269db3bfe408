/** Figures stand where their source and date are shown. */
import { outsideFacts } from './outside-facts.ts';
import type { Rule } from '../rule.ts';

const words = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['fifteen', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'ninety'],
].join('|');
const amount = String.raw`(?:\d[\d.,]*|\b(?:${words})\b)`;
/** “30”, “3–10”, “three to ten”. */
const range = String.raw`(?:${amount}\s?(?:to|or|and|–|-)\s?)?${amount}`;

/** What makes a number a claim about money, time or a share. “A year” and “the last hour” claim no number. */
const figure = new RegExp(
  [
    String.raw`[$€£]\s?\d(?:[\d.,]*\d)?`,
    String.raw`\b(?:USD|EUR|GBP)\s?\d(?:[\d.,]*\d)?`,
    String.raw`${range}[\s-]?(?:US[\s-])?(?:dollars?|cents?|euros?|pounds?|USD|EUR|GBP)\b`,
    String.raw`${range}[\s-]?(?:%|percent\b|per cent\b)`,
    String.raw`${range}[\s-](?:(?:full|more|whole|calendar|business|working)[\s-])?(?:second|minute|hour|day|week|month|year)s?\b`,
  ].join('|'),
  'gi',
);

/** Every figure in prose stands inside `<Fact>`. */
export const figuresInFacts: Rule = (content) =>
  outsideFacts(content, {
    pattern: figure,
    say: (found) => `“${found.replace(/\s+/g, ' ')}” is a figure outside <Fact>`,
    without: 'say it without a figure',
  });
