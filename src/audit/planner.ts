/** The planner of automatic purchases: the facts that hold its figures, its presets and its links. */
import { specsFor, FIELDS } from '../recharge/fields.ts';
import { centsIn, minutesIn } from '../recharge/figures.ts';
import { peakOf } from '../recharge/plan.ts';
import type { Planner } from '../recharge/schema.ts';
import type { Issue } from '../reader/issue.ts';
import type { Content } from '../reader/read.ts';
import type { Path, Sourced } from '../reader/yaml.ts';
import { nearestChoices } from './rule.ts';
import { factsReadable, linksLead } from './tool.ts';

type Check = (planner: Sourced<Planner>, content: Content) => { path: Path; message: string }[];

const factsFit: Check = ({ data }, content) => factsReadable(data.facts, content, minutesIn);
const linksFit: Check = ({ data }, content) => linksLead(data.links, content);

/** It begins with a preset that is there. */
const beginsKnown: Check = ({ data: { begins, presets } }) =>
  Object.hasOwn(presets, begins)
    ? []
    : [
        {
          path: ['begins'],
          message: `begins: “${begins}” is not a preset; ${nearestChoices(begins, Object.keys(presets))}`,
        },
      ];

/** A preset is what the page lets people set. */
const presetsSettable: Check = ({ data: { presets, facts: named } }, { facts }) => {
  const specs = specsFor(centsIn(facts.data[named.minimum]?.value ?? '') ?? 0);
  return Object.entries(presets).flatMap(([id, preset]) => {
    const wrong = FIELDS.filter((field) => preset[field] < specs[field].min || preset[field] > specs[field].max);
    return [
      ...wrong.map((field) => ({
        path: ['presets', id, field],
        message: `${id}: ${field} is ${preset[field]}; it must be from ${specs[field].min} to ${specs[field].max}`,
      })),
      ...(preset.shape !== 'steady' && preset.peak !== peakOf(preset)
        ? [
            {
              path: ['presets', id, 'peak'],
              message: `${id}: peak is ${preset.peak}; with this average, one hour spends at ${preset.peak < preset.average ? 'least' : 'most'} ${peakOf(preset)}`,
            },
          ]
        : []),
    ];
  });
};

/** Runs every check; a pack without a planner has nothing to be checked. */
export function auditPlanner(content: Content): Issue[] {
  const { planner } = content;
  if (!planner) return [];
  return [factsFit, beginsKnown, presetsSettable, linksFit].flatMap((check) =>
    check(planner, content).map(({ path, message }) => ({ file: planner.file, line: planner.lineOf(path), message })),
  );
}
