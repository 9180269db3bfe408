/** Which of two errors comes first is stated where a text holds both, and nowhere else. */
import { isBefore } from '../errors/order.ts';
import { ranked, type Ranked } from '../errors/recognise.ts';
import { referenceOf } from '../errors/reference.ts';
import type { ErrorGroup, Signature } from '../errors/schema.ts';
import type { Path } from '../reader/yaml.ts';
import { worthTrying } from './error-words.ts';

/** What is wrong with a part of an error. */
export interface Complaint {
  id: string;
  path: Path;
  text: string;
}

/** Finds rules of order that go in a circle, that no example needs, and that an example lacks. */
export function auditOrder(
  errors: Readonly<Record<string, Signature>>,
  groups: Readonly<Record<string, ErrorGroup>>,
): Complaint[] {
  const found: Complaint[] = [];
  const complain = (id: string, path: Path, text: string): unknown => found.push({ id, path, text });
  const circles = Object.entries(errors).flatMap(([id, { refines, before }]) => {
    const steps = [
      ...(refines === undefined ? [] : [{ path: ['refines'], next: refines }]),
      ...before.map((next, index) => ({ path: ['before', index], next })),
    ];
    return steps.filter(({ next }) => next === id || isBefore(errors, next, id)).map((step) => ({ id, ...step }));
  });
  for (const { id, path, next } of circles)
    complain(id, path, `“${next}” also comes before “${id}”, so neither comes first; remove one of the two`);
  if (circles.length > 0) return found;

  const reference = referenceOf(errors, groups);
  const triedOn = worthTrying(reference);
  const met = new Set<string>();
  for (const [id, { seen, phrases }] of Object.entries(errors)) {
    const examples = [
      ...Object.entries(seen).map(([place, text]) => ({ path: ['seen', place], text })),
      ...phrases.map((text, index) => ({ path: ['phrases', index], text })),
    ];
    for (const { path, text } of examples)
      for (const [one, other] of equals(ranked(text, triedOn(text)))) {
        const pair = pairName(one, other);
        const isDecided = isBefore(errors, one, other) || isBefore(errors, other, one);
        if (!met.has(pair) && !isDecided)
          complain(
            id,
            path,
            `the text matches “${one}” and “${other}” with equal strength, and no rule says which comes first; add one to the “before” of the other`,
          );
        met.add(pair);
      }
  }

  for (const [id, { before }] of Object.entries(errors))
    before.forEach((next, index) => {
      if (!met.has(pairName(id, next)))
        complain(id, ['before', index], `no example matches both this and “${next}” with equal strength; remove it`);
      else if (isBefore(errors, id, next, [id, next]))
        complain(id, ['before', index], `other rules already put this before “${next}”; remove it`);
    });
  return found;
}

/** Every two that nothing in a text tells apart. */
function equals(matches: readonly Ranked[]): [string, string][] {
  return matches.flatMap((one, at) =>
    matches
      .slice(at + 1)
      .filter(({ rank }) => rank.join() === one.rank.join())
      .map((other): [string, string] => [one.match.signature, other.match.signature]),
  );
}

const pairName = (one: string, other: string): string => [one, other].sort().join(' ');
