/** What holds for every tool that takes its figures of facts. */
import { centsIn } from '../recharge/figures.ts';
import type { Content } from '../reader/read.ts';
import type { Path } from '../reader/yaml.ts';
import { pathsOf } from './pages/links.ts';
import { nearestChoices } from './rule.ts';

/**
 * Every fact that a tool names exists, and those that hold a figure can be read as one.
 * @param readsTerm how the time is read for which something can be used
 */
export function factsReadable(
  named: { minimum: string; term: string; told: readonly string[] },
  { facts }: Content,
  readsTerm: (value: string) => unknown,
): { path: Path; message: string }[] {
  const all = [
    { path: ['facts', 'minimum'], id: named.minimum, reads: centsIn, form: 'an amount, such as USD 5' },
    { path: ['facts', 'term'], id: named.term, reads: readsTerm, form: 'a time, such as 1 year' },
    ...named.told.map((id, at) => ({ path: ['facts', 'told', at], id, reads: () => 0, form: '' })),
  ];
  return all.flatMap(({ path, id, reads, form }) => {
    const fact = Object.hasOwn(facts.data, id) ? facts.data[id] : undefined;
    if (!fact)
      return [
        {
          path,
          message: `the fact “${id}” does not exist in ${facts.file}; ${nearestChoices(id, Object.keys(facts.data))}`,
        },
      ];
    return reads(fact.value) === undefined
      ? [
          {
            path,
            message: `the value of the fact “${id}” is “${fact.value}”; it is read here, so it must be ${form}`,
          },
        ]
      : [];
  });
}

/** The links of a tool lead to pages that the content makes. */
export function linksLead(links: readonly { path: string }[], content: Content): { path: Path; message: string }[] {
  const pages = pathsOf(content);
  return links.flatMap(({ path }, at) =>
    pages.has(path)
      ? []
      : [
          {
            path: ['links', at, 'path'],
            message: `the link ${path} leads nowhere; ${nearestChoices(path, [...pages])}`,
          },
        ],
  );
}
