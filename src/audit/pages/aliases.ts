/** A former id leads on to what it was, and never takes the place of an id that is in use. */
import { ERROR, SYMPTOM } from '../../trees/answers.ts';
import { ends } from '../../trees/graph.ts';
import type { Issue } from '../../reader/issue.ts';
import type { Content } from '../../reader/read.ts';
import type { Rule } from '../rule.ts';

/** What has an id, and the ids that it had before. */
interface Holder {
  kind: string;
  id: string;
  aliases: readonly string[];
  file: string;
  /** The line of one of its aliases. */
  lineOf: (alias: number) => number;
  /** Where in the file it stands, when the file holds more than one. */
  within: string;
}

/** Those whose ids must differ, and ids that none of them can have. */
interface Space {
  holders: readonly Holder[];
  reserved?: readonly string[];
}

/** No alias is the id, or an alias, of another with which it shares a part of an address or of a link. */
export const aliasesFree: Rule = (content) => spacesOf(content).flatMap(taken);

function taken({ holders, reserved = [] }: Space): Issue[] {
  const live = new Map(holders.map((holder) => [holder.id, holder]));
  const first = new Map<string, Holder>();
  return holders.flatMap((holder) =>
    holder.aliases.flatMap((alias, index) => {
      const owner = live.get(alias);
      const other = first.get(alias);
      first.set(alias, other ?? holder);
      const by = owner
        ? `the id of ${owner === holder ? 'this' : 'another'} ${owner.kind}`
        : reserved.includes(alias)
          ? 'a reserved name'
          : other && `also a former id of the ${other.kind} “${other.id}”`;
      if (by === undefined) return [];
      const message = `${holder.within}the alias “${alias}” is ${by}; an alias is an id that is no longer used`;
      return [{ file: holder.file, line: holder.lineOf(index), message }];
    }),
  );
}

function spacesOf({ questions, fixes, articles, trees, checklists, errors }: Content): Space[] {
  const own = (kind: string, sources: readonly PageLike[]): Holder[] =>
    sources.map(({ id, file, data, lineOf }) => ({
      ...{ kind, id, file, aliases: data.aliases, within: '' },
      lineOf: (alias) => lineOf(['aliases', alias]),
    }));
  const asked = Object.entries(questions.data).map(([id, { aliases }]): Holder => ({
    ...{ kind: 'question', id, file: questions.file, aliases, within: `${id}: ` },
    lineOf: (alias) => questions.lineOf([id, 'aliases', alias]),
  }));
  const optionsOf = (question: string): Holder[] =>
    Object.entries(questions.data[question]?.options ?? {}).map(([id, { aliases }]) => ({
      ...{ kind: 'option', id, file: questions.file, aliases, within: `${question}.${id}: ` },
      lineOf: (alias) => questions.lineOf([question, 'options', id, 'aliases', alias]),
    }));
  return [
    // Questions and fixes are both keys of the answers.
    { holders: [...asked, ...own('fix', fixes)], reserved: [SYMPTOM, ERROR, ...ends] },
    ...Object.keys(questions.data).map((question) => ({ holders: optionsOf(question) })),
    { holders: own('article', articles) },
    { holders: own('tree', trees) },
    { holders: own('checklist', checklists) },
    { holders: own('error', errors.files) },
  ];
}

interface PageLike {
  id: string;
  file: string;
  data: { aliases: readonly string[] };
  lineOf: (path: (string | number)[]) => number;
}
