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
    'fuse.seen.display: the text holds “fuse” and “power” by marks of equal strength, and no rule says which comes first; let one of them name the other in “before”',
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
    'coil.before.1: that this comes before “power” follows from others already; leave it out',
  ]);
});

test('a rule that no example needs', () => {
  expect(complaints({ lid: error('lid open', { before: ['power'] }), power: error('no power') })).toEqual([
    'lid.before.0: no example holds both this and “power” by marks of equal strength; leave it out',
  ]);
});

test('rules that go in a circle, by whatever they say it', () => {
  expect(complaints({ fuse: fuse({ before: ['power'] }), power: error('no power', { refines: 'fuse' }) })).toEqual([
    'fuse.before.0: “power” comes before “fuse” as well, so that neither is first; take one of the two away',
    'power.refines: “fuse” comes before “power” as well, so that neither is first; take one of the two away',
  ]);
  expect(complaints({ fuse: fuse({ before: ['fuse'] }) })).toHaveLength(1);
});
