import { expect, test } from 'vitest';
import { blankMessage, fieldsOf, LONGEST, messageOf, valueOf } from '../../../src/request/message.ts';
import type { Field } from '../../../src/request/schema.ts';
import { samples } from './secrets.ts';

const kind = {
  parts: [
    'Hello,\n',
    { kettle: 'Kettle: {}', when: 'When: {}' },
    { shown: 'It shows:\n{}' },
    'My questions:\n1. Why?\n2. What now?',
  ],
};

const field = (form: Field['form'], blank: string): Field => ({
  ...{ label: blank, hint: '', form, blank },
  ...{ choices: [], takesAnswers: false },
});
const fields = {
  shown: field('lines', 'copied words'),
  kettle: field('line', 'make'),
  when: field('time', 'time and zone'),
  price: field('amount', 'price'),
};

test('a text has its paragraphs, and a line for each thing that is known', () => {
  expect(messageOf(kind, { kettle: 'Acme 2', when: 'today', shown: 'E1\nE2' })).toBe(
    'Hello,\n\nKettle: Acme 2\nWhen: today\n\nIt shows:\nE1\nE2\n\nMy questions:\n1. Why?\n2. What now?\n',
  );
});

test('what is not known is left out, with its line and the paragraph that has no other', () => {
  expect(messageOf(kind, { when: 'today', kettle: '', shown: '' })).toBe(
    'Hello,\n\nWhen: today\n\nMy questions:\n1. Why?\n2. What now?\n',
  );
  expect(messageOf(kind, {})).toBe('Hello,\n\nMy questions:\n1. Why?\n2. What now?\n');
});

test('nothing in a value means anything but itself', () => {
  expect(messageOf({ parts: [{ kettle: 'Kettle: {}.' }] }, { kettle: '$& {} $1' })).toBe('Kettle: $& {} $1.\n');
  expect(messageOf({ parts: [{ constructor: 'It: {}' }] }, {})).toBe('\n');
});

test('with blanks it can be filled in by hand', () => {
  expect(blankMessage(kind, fields)).toContain('Kettle: [make]\nWhen: [time and zone]\n\nIt shows:\n[copied words]\n');
});

test('a kind asks for what it says, in the order of the fields', () => {
  expect(fieldsOf(kind, fields).map(([id]) => id)).toEqual(['shown', 'kettle', 'when']);
});

test.each([
  ['line', { text: '  Acme \n 2 ', beside: '' }, 'Acme 2'],
  ['lines', { text: ' one\r\n  two \n', beside: '' }, 'one\n  two'],
  ['choice', { text: 'off', beside: '' }, 'off'],
  ['amount', { text: '25.00', beside: ' USD ' }, '25.00 USD'],
  ['amount', { text: '25.00', beside: '' }, '25.00'],
  ['amount', { text: '', beside: 'USD' }, ''],
  ['time', { text: 'this morning', beside: 'Asia/Tokyo' }, 'this morning, time zone Asia/Tokyo'],
  ['time', { text: ' ', beside: 'Asia/Tokyo' }, ''],
  ['lines', { text: 'x'.repeat(LONGEST + 1), beside: '' }, ''],
] as const)('a field of the form “%s” with %j says “%s”', (form, entry, said) => {
  expect(valueOf({ form }, entry)).toBe(said);
});

test.each(samples)('%s never comes into the text, whatever field it is typed into', (_kind, text, secret) => {
  for (const form of ['line', 'lines', 'amount', 'time', 'choice'] as const)
    expect(valueOf({ form }, { text: `It said ${text}`, beside: 'UTC' })).not.toContain(secret);
  expect(valueOf({ form: 'amount' }, { text: '25', beside: text })).not.toContain(secret);
});

test('a field that holds nothing but a secret says nothing', () => {
  expect(valueOf({ form: 'line' }, { text: '4242 4242 4242 4242', beside: '' })).toBe('');
  // Also once it was replaced.
  expect(valueOf({ form: 'line' }, { text: '[card number]', beside: '' })).toBe('');
});
