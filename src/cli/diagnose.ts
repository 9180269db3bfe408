/**
 * `npm run -s diagnose`: reads error text, or what somebody says, on standard input or from a file. Prints as JSON what it
 * matches, where the reader would start, and the answers that the error and the words tell. Exits 0 also when nothing is
 * known.
 */
import { createReadStream, fstatSync } from 'node:fs';
import { redact } from '../errors/redact.ts';
import { understand } from '../errors/understand.ts';
import { Failure, run } from './command.ts';
import { soundContent } from './content.ts';
import { knowledgeIn } from './known.ts';
import { readEnd, type End } from './read-end.ts';
import { readText } from './read-text.ts';

const usage = 'npm run -s diagnose < error.txt, or: npm run -s diagnose -- error.txt';

/** Bytes of a text that are read: more than any error, and quick to go through. */
const MOST = 1_000_000;

async function input(file: string | undefined): Promise<End> {
  if (file === undefined && process.stdin.isTTY) {
    const end = process.platform === 'win32' ? 'Ctrl+Z and Enter' : 'Ctrl+D';
    console.error(`Paste or type the error, then press Enter and ${end}. To read a file: ${usage}`);
  }
  const isFolder = new Failure(`${file ?? 'Standard input'} is a folder: name a file with the text of an error.`);
  // Node reads a folder on standard input as if it were empty.
  if (file === undefined && fstatSync(0).isDirectory()) throw isFolder;
  const source: AsyncIterable<Buffer> = file === undefined ? process.stdin : createReadStream(file);
  try {
    return await readEnd(source, MOST);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const name = file ?? 'Standard input';
    if (code === 'EISDIR') throw isFolder;
    if (code === 'ENOENT') throw new Failure(`There is no file ${name}.`);
    throw new Failure(`${name} could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

await run({ usage, words: [0, 1] }, async ({ words: [file] }) => {
  const content = soundContent(process.cwd());
  const knowledge = knowledgeIn(content);
  const { bytes, head, size } = await input(file);
  if (size > bytes.length) console.error(`Only the last ${bytes.length} of ${size} bytes were read.`);
  // The words that decided are printed, so nothing is read from a secret.
  const { text, count } = redact(readText(bytes, head));
  const { matches, tree, answers, read } = understand(text, knowledge);
  console.log(
    JSON.stringify({
      matches: matches.flatMap(({ signature }) => {
        const entry = knowledge.errors[signature];
        return entry
          ? [
              {
                signature,
                causes: entry.causes,
                tree: entry.tree,
                answers: entry.answers,
                url: `/errors/${signature}/`,
              },
            ]
          : [];
      }),
      redacted: count,
      tree,
      answers,
      read: read.map(({ question, option, words }) => ({ question, option, words })),
    }),
  );
});
