/** `npm run -s diagnose`: reads error text on standard input, prints what it matches as JSON. Exits 0 also on no match. */
import { readFileSync } from 'node:fs';
import { readContent } from '../content/read.ts';
import { recognise } from '../errors/recognise.ts';
import { redact } from '../errors/redact.ts';
import { referenceOf } from '../errors/reference.ts';

const input = readFileSync(0, 'utf8');
const { content } = readContent(process.cwd());
const reference = referenceOf(content.errors.data, content.errorGroups.data);
const matches = recognise(input, reference).flatMap(({ signature }) => {
  const entry = reference[signature];
  return entry
    ? [{ signature, causes: entry.causes, tree: entry.tree, answers: entry.answers, url: `/errors/${signature}/` }]
    : [];
});
console.log(JSON.stringify({ matches, redacted: redact(input).count }));
