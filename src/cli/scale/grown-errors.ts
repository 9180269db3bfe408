/** Copies of errors, each with marks of its own: a text holds one of them and none of the others. */
import type { Signature } from '../../errors/schema.ts';
import type { Content } from '../../reader/read.ts';
import { furtherCopies, yamlOf, type Files } from './grown-pages.ts';
import { madeUp, mirrored, numbered } from './made-up.ts';
import { copied, namesIn, type Names, type Plan } from './plan.ts';

/** As many marks as the original has, and texts as long as its texts. What it knows of other errors is left out. */
function errorOf(
  id: string,
  error: Signature,
  { copy, word, names }: { copy: number; word: string; names: Names },
): object {
  const { code, type, message } = error.match;
  const name = mirrored(id).replaceAll('-', '_');
  const codes = [...code, ...type].map((_, at) => `${word}_${name}_${at}`);
  const messages = message.map((_, at) => `\\b${word} ${name} ${at}\\b`);
  const marks = [...codes.slice(0, 1), ...messages.slice(0, 1).map((pattern) => pattern.replaceAll('\\b', ''))].join(
    ' ',
  );
  return {
    ...error,
    title: numbered(error.title, copy, 90),
    short: numbered(error.short, copy, 40),
    match: { code: codes, type: [], message: messages },
    refines: undefined,
    before: [],
    asks: undefined,
    fixes: error.fixes.map(names.fix),
    tree: names.tree(error.tree),
    answers: {},
    seen: Object.fromEntries(
      Object.entries(error.seen).map(([place, text]) => [place, `${mirrored(text).trimEnd()}\n${marks}\n`]),
    ),
    phrases: error.phrases.map((phrase) => numbered(phrase, copy)),
    aliases: error.aliases.map((alias) => copied(alias, copy)),
  };
}

/** All further copies of the errors. */
export function grownErrors({ errors, fixes, articles }: Content, plan: Plan): Files {
  const files: Files = {};
  for (const copy of furtherCopies(plan.errors))
    errors.files.forEach(({ id, data }, at) => {
      const names = namesIn(copy, plan);
      const word = madeUp(copy, fixes.length + articles.length + at);
      files[`errors/${names.error(id)}.yaml`] = yamlOf(errorOf(id, data, { copy, word, names }));
    });
  return files;
}
