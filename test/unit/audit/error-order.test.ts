import { expect, test } from 'vitest';
import { auditOrder } from '../../../src/audit/error-order.ts';
import { signatureSchema, type Signature } from '../../../src/errors/schema.ts';

/** An error of a kettle, shown by its message and no more, unless the change says otherwise. */
function error(message: string, change: Record<string, unknown> = {}): Signature {
  return signatureSchema.parse({
    title: message,
    short: message,
    match: { message: [message] },
    causes: ['fuse-blown'],
    fixes: ['fuse'],
    tree: 'cold',
    group: 'power',
    retry: 'never',
    means: 'No power.',
    proves: 'It is cold.',
    notProves: 'It does not prove why.',
    cures: ['A new fuse'],
    useless: ['Shouting'],
    facts: [],
    seen: { display: message },
    phrases: ['one', 'two', 'three'],
    ...change,
  });
}

function complaints(errors: Record<string, Signature>): string[] {
  return auditOrder(errors, { power: { title: 'Power', summary: 'None', order: 1, about: 'this' } }).map(
    ({ id, path, text }) => `${id}.${path.join('.')}: ${text}`,
  );
}

const fuse = (change?: Record<string, unknown>): Signature =>
  error('fuse blown', { seen: { display: 'No power: fuse blown' }, ...change });

test('an example that holds two errors needs a rule', () => {
  expect(complaints({ fuse: fuse(), power: error('no power') })).toEqual([
    'fuse.seen.display: the text matches “fuse” and “power” with equal strength, and no rule says which comes first; add one to the “before” of the other',
  ]);
});

test.each([
  ['it names the other', { before: ['power'] }, {}],
  ['it refines the other', { refines: 'power' }, {}],
  ['its mark is stronger', { match: { code: ['fuse blown'] } }, {}],
  ['the other hides what is wrong', {}, { asks: 'Look closer.' }],
])('none where %s', (_why, one, other) => {
  expect(complaints({ fuse: fuse(one), power: error('no power', other) })).toEqual([]);
});

test('none where a third stands between them', () => {
  const errors = {
    coil: error('coil broken', { seen: { display: 'coil broken, fuse blown, no power' }, before: ['fuse'] }),
    fuse: fuse({ before: ['power'] }),
    power: error('no power'),
  };
  expect(complaints(errors)).toEqual([]);
  expect(complaints({ ...errors, coil: { ...errors.coil, before: ['fuse', 'power'] } })).toEqual([
    'coil.before.1: other rules already put this before “power”; remove it',
  ]);
});

test('a rule that no example needs', () => {
  expect(complaints({ lid: error('lid open', { before: ['power'] }), power: error('no power') })).toEqual([
    'lid.before.0: no example matches both this and “power” with equal strength; remove it',
  ]);
});

test('rules that go in a circle, by whatever they say it', () => {
  expect(complaints({ fuse: fuse({ before: ['power'] }), power: error('no power', { refines: 'fuse' }) })).toEqual([
    'fuse.before.0: “power” also comes before “fuse”, so neither comes first; remove one of the two',
    'power.refines: “fuse” also comes before “power”, so neither comes first; remove one of the two',
  ]);
  expect(complaints({ fuse: fuse({ before: ['fuse'] }) })).toHaveLength(1);
});
