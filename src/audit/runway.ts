/** The forecast: the facts that hold its figures, its examples and its links. */
import { termIn } from '../runway/calendar.ts';
import { MOST } from '../runway/address.ts';
import { holdingOf } from '../runway/holding.ts';
import type { Runway } from '../runway/schema.ts';
import { planOf } from '../runway/situation.ts';
import type { Issue } from '../reader/issue.ts';
import type { Content } from '../reader/read.ts';
import type { Path, Sourced } from '../reader/yaml.ts';
import { factsReadable, linksLead } from './tool.ts';

/** An example is what the page lets people set, and its sums fit together. */
function examplesSound({ data }: Sourced<Runway>, { facts }: Content): { path: Path; message: string }[] {
  const term = termIn(facts.data[data.facts.term]?.value ?? '');
  if (!term) return [];
  const all = [
    { path: ['example'], situation: data.example },
    ...data.examples.map((situation, at) => ({ path: ['examples', at], situation })),
  ];
  return all.flatMap(({ path, situation }) => {
    const { title, lots, balance, burn } = situation;
    const more = lots.findIndex(({ amount, left = 0 }) => left > amount);
    const { over } = holdingOf(planOf(situation, 0), term);
    return [
      ...(Math.abs(balance) > MOST || burn > MOST
        ? [{ path, message: `${title}: no amount may be more than ${MOST} cents` }]
        : []),
      ...(more < 0
        ? []
        : [{ path: [...path, 'lots', more], message: `${title}: a purchase has more left than was bought` }]),
      ...(over > 0 ? [{ path, message: `${title}: its purchases have ${over} cents more left than its balance` }] : []),
    ];
  });
}

/** Runs every check; a pack without a forecast has nothing to be checked. */
export function auditRunway(content: Content): Issue[] {
  const { runway } = content;
  if (!runway) return [];
  return [
    ...factsReadable(runway.data.facts, content, termIn),
    ...examplesSound(runway, content),
    ...linksLead(runway.data.links, content),
  ].map(({ path, message }) => ({ file: runway.file, line: runway.lineOf(path), message }));
}
