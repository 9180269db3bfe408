/**
 * `npm run -s diagnose`: reads error text, or what somebody says, on standard input. Prints as JSON what it matches, where
 * the reader would start, and the answers that the error and the words tell. Exits 0 also when nothing is known.
 */
import { readFileSync } from 'node:fs';
import { readContent } from '../content/read.ts';
import { redact } from '../errors/redact.ts';
import { referenceOf } from '../errors/reference.ts';
import { saidOf } from '../errors/said.ts';
import { understand } from '../errors/understand.ts';
import { ROOT_TREE } from '../trees/urls.ts';
import { readText } from './read-text.ts';

const { content } = readContent(process.cwd());
const errors = referenceOf(content.errors.data, content.errorGroups.data);
const said = saidOf(content.questions.data, content.symptoms.data);
// The words that decided are printed, so nothing is read from a secret.
const { text, count } = redact(readText(readFileSync(0)));
const { matches, tree, answers, read } = understand(text, { errors, said, root: ROOT_TREE });
console.log(
  JSON.stringify({
    matches: matches.flatMap(({ signature }) => {
      const entry = errors[signature];
      return entry
        ? [{ signature, causes: entry.causes, tree: entry.tree, answers: entry.answers, url: `/errors/${signature}/` }]
        : [];
    }),
    redacted: count,
    tree,
    answers,
    read: read.map(({ question, option, words }) => ({ question, option, words })),
  }),
);
