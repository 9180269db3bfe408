/** The planner of automatic purchases: the facts that hold its figures, its presets and its links. */
import { specsFor, FIELDS } from '../recharge/fields.ts';
import { centsIn, minutesIn } from '../recharge/figures.ts';
import { peakOf } from '../recharge/plan.ts';
import type { Planner } from '../recharge/schema.ts';
import type { Issue } from '../reader/issue.ts';
import type { Content } from '../reader/read.ts';
import type { Path, Sourced } from '../reader/yaml.ts';
import { pathsOf } from './pages/links.ts';
import { nearest } from './rule.ts';

type Check = (planner: Sourced<Planner>, content: Content) => { path: Path; message: string }[];

/** Every fact that it names exists, and those that hold a figure can be read as one. */
const factsReadable: Check = ({ data: { facts: named } }, { facts }) => {
  const all = [
    {
      path: ['facts', 'minimum'],
      id: named.minimum,
      reads: (value: string) => centsIn(value),
      form: 'an amount, such as USD 5',
    },
    {
      path: ['facts', 'term'],
      id: named.term,
      reads: (value: string) => minutesIn(value),
      form: 'a time, such as 1 year',
    },
    ...named.told.map((id, at) => ({ path: ['facts', 'told', at], id, reads: () => 0, form: '' })),
  ];
  return all.flatMap(({ path, id, reads, form }) => {
    const fact = Object.hasOwn(facts.data, id) ? facts.data[id] : undefined;
    if (!fact)
      return [
        {
          path,
          message: `the fact “${id}” does not exist in ${facts.file}; nearest: ${nearest(id, Object.keys(facts.data)).join(', ')}`,
        },
      ];
    return reads(fact.value) === undefined
      ? [
          {
            path,
            message: `the value of the fact “${id}” is “${fact.value}”; it is read here, so it has to be ${form}`,
          },
        ]
      : [];
  });
};

/** It begins with a preset that is there. */
const beginsKnown: Check = ({ data: { begins, presets } }) =>
  Object.hasOwn(presets, begins)
    ? []
    : [
        {
          path: ['begins'],
          message: `begins: “${begins}” is no preset; nearest: ${nearest(begins, Object.keys(presets)).join(', ')}`,
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
        message: `${id}: ${field} is ${preset[field]}; it lies from ${specs[field].min} to ${specs[field].max}`,
      })),
      ...(preset.shape !== 'steady' && preset.peak !== peakOf(preset)
        ? [
            {
              path: ['presets', id, 'peak'],
              message: `${id}: peak is ${preset.peak}; with this average one hour spends ${peakOf(preset)} at ${preset.peak < preset.average ? 'least' : 'most'}`,
            },
          ]
        : []),
    ];
  });
};

/** Its links lead to pages that the content makes. */
const linksLead: Check = ({ data: { links } }, content) => {
  const pages = pathsOf(content);
  return links.flatMap(({ path }, at) =>
    pages.has(path)
      ? []
      : [
          {
            path: ['links', at, 'path'],
            message: `the link ${path} leads nowhere; nearest: ${nearest(path, [...pages]).join(', ')}`,
          },
        ],
  );
};

/** Runs every check; a pack without a planner has nothing to be checked. */
export function auditPlanner(content: Content): Issue[] {
  const { planner } = content;
  if (!planner) return [];
  return [factsReadable, beginsKnown, presetsSettable, linksLead].flatMap((check) =>
    check(planner, content).map(({ path, message }) => ({ file: planner.file, line: planner.lineOf(path), message })),
  );
}
