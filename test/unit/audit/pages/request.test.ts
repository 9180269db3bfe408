/** What builds a message is read, and names what exists. */
import { expect, test } from 'vitest';
import { requestNamesKnown } from '../../../../src/audit/pages/request.ts';
import { formatIssue } from '../../../../src/reader/issue.ts';
import { REFUSED } from '../../../../src/request/refused.ts';
import { kettle, read } from '../fixture.ts';

const FILE = 'content/en/tools/support-request.yaml';
const sound = `title: Write to the shop
summary: What to send.
reviewed: 2026-01-31
choose: What do you need?
kinds:
  shop:
    option: A message to the shop
    people: [shop]
    link: Write to the shop
    title: Message to the shop
    file: message-to-the-shop
    notes: [Keep the receipt.]
    parts:
      - Hello,
      - light: 'The light is {}.'
fields:
  light:
    label: The light
    hint: Look at it.
    form: choice
    blank: on or off
    choices:
      - { text: 'on', answers: [light.on] }
      - { text: 'off', answers: [light.off] }
refused:
  - kinds: [${REFUSED.join(', ')}]
    name: A secret
    why: Nobody needs it.
facts: [boiling-point]
phrases: [write to the shop, what to send, message to the shop]
`;

function complaints(text: string): string[] {
  const { content, complaints: unread } = read({ ...kettle, [FILE]: text });
  return unread.length > 0 ? unread : requestNamesKnown(content).map(formatIssue);
}

test('a sound one has no complaint, and neither has a pack without one', () => {
  expect(complaints(sound)).toEqual([]);
  const { content } = read(kettle);
  expect(content.request).toBeUndefined();
  expect(requestNamesKnown(content)).toEqual([]);
});

test.each([
  [
    'a person',
    'people: [shop]',
    'people: [shopkeeper]',
    '8  people: “shopkeeper” is not a known person; valid: shop, you',
  ],
  ['a field', "light: 'The", "lamp: 'The", '15  “lamp” is not a field; valid: light'],
  ['a question', 'light.on', 'lamp.on', '23  answers: there is no question “lamp”; nearest: plugged, light'],
  ['an option', 'light.on', 'light.green', '23  answers: “green” is not an option of “light”; valid: off, on'],
  ['a fact', '[boiling-point]', '[boiling]', '29  the fact “boiling” does not exist in content/facts.yaml; nearest: '],
])('%s that does not exist is told', (_what, right, wrong, complaint) => {
  expect(complaints(sound.replace(right, wrong)).join('\n')).toContain(`${FILE}:${complaint}`);
});

test('a field that no kind says is told', () => {
  const more = sound.replace('refused:', '  more: { label: More, hint: Anything, form: line, blank: more }\nrefused:');
  expect(complaints(more)).toEqual([
    `${FILE}:25  no kind uses the field “more”; give it a line in the parts of a kind`,
  ]);
});

test.each([
  ['a line without a place for its field', 'is {}.', 'is on.', 'a line has one {}, where the value of the field goes'],
  [
    'a choice without choices',
    'form: choice',
    'form: line',
    'a field of the form “choice” has at least two choices, and others have none',
  ],
  [
    'a secret of which nothing is said',
    'key, private key',
    'private key',
    'say exactly once why each is left out: key',
  ],
  ['a kind of secret that is none', 'private key', 'riddle', 'refused.0.kinds.1'],
  ['something else', 'facts:', 'colour: red\nfacts:', 'colour'],
])('%s is refused when it is read', (_what, right, wrong, message) => {
  expect(complaints(sound.replace(right, wrong)).join('\n')).toContain(message);
});
