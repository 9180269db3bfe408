import { expect, test } from 'vitest';
import { blocksOf, noteText, sentAddress } from '../../../src/desk/handover.ts';

const reply = 'Hello,\n\nSomething is in\nthe way.\n\n1. Look.\n2. Try 2. again.\n\nIt worked when you see it.\n';

test('a note tells symptom, answers and whose they are, cause, what was ruled out and by what, and the link', () => {
  const note = noteText({
    symptom: 'The kettle stays cold',
    answers: [
      { short: 'Plugged in', answer: 'Yes', told: 'read from their words' },
      { short: 'Light', answer: 'Off' },
    ],
    cause: 'The fuse is blown (F-FUSE-1)',
    ruledOut: [{ by: 'Plugged in: Yes', shorts: ['Not plugged in', 'No plug'] }],
    url: 'https://example.org/fixes/fuse/#a=plugged.yes',
  });
  expect(note).toBe(
    [
      'Symptom: The kettle stays cold',
      'Answers:',
      '- Plugged in: Yes (read from their words)',
      '- Light: Off',
      'Likely cause: The fuse is blown (F-FUSE-1)',
      'Ruled out:',
      '- Not plugged in, No plug (by Plugged in: Yes)',
      'Link: https://example.org/fixes/fuse/#a=plugged.yes',
      '',
    ].join('\n'),
  );
});

test('a note at a question names what is open and still possible, and no empty list', () => {
  const note = noteText({ answers: [], open: 'Is it plugged in?', possible: ['Fuse'], ruledOut: [], url: 'u' });
  expect(note).toBe('Open question: Is it plugged in?\nStill possible:\n- Fuse\nLink: u\n');
});

test('a reply is split into its paragraphs and steps', () => {
  expect(blocksOf(reply)).toEqual([
    { text: 'Hello,' },
    { text: 'Something is in the way.' },
    { steps: ['Look.', 'Try 2. again.'] },
    { text: 'It worked when you see it.' },
  ]);
});

test('addresses are sent whole, and that of the page that is sent with its answers', () => {
  const to = sentAddress('https://kb.example/base/fixes/x/?from=a#a=b.c');
  expect(to('/base/fixes/x/')).toBe('https://kb.example/base/fixes/x/?from=a#a=b.c');
  expect(to('/base/fixes/y/')).toBe('https://kb.example/base/fixes/y/');
  expect(to('https://other.example/base/fixes/x/')).toBe('https://other.example/base/fixes/x/');
});

test('a cause that was chosen while a question is open is no more than suggested', () => {
  const note = noteText({ answers: [], cause: 'Fuse (F-FUSE-01)', open: 'Is it plugged in?', ruledOut: [], url: 'u' });
  expect(note).toBe('Suggested, not yet confirmed: Fuse (F-FUSE-01)\nOpen question: Is it plugged in?\nLink: u\n');
});
