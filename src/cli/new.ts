/** `npm run new article|fix|tree|error <id>`: writes a stub that is valid in form, and says what to do next. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Content } from '../reader/read.ts';
import { today } from '../content/freshness.ts';
import { idSchema } from '../content/ids.ts';
import { Failure, run } from './command.ts';
import { soundContent } from './content.ts';
import { giveCodes } from './give-codes.ts';
import { keptOf } from './kept.ts';
import { kinds, stubOf, type Kind } from './stubs.ts';

const usage = `npm run new ${kinds.join('|')} <id>; for an article: npm run new article <topic>/<id>`;

function fail(message: string): never {
  throw new Failure(message);
}

/** Where a new thing goes, or why it cannot. */
function place(kind: Kind, name: string, content: Content): { id: string; file: string } {
  const [topic, articleId] = name.split('/');
  const id = kind === 'article' ? (articleId ?? '') : name;
  const topics = Object.keys(content.topics.data);
  if (kind === 'article' && !topics.includes(topic ?? ''))
    fail(`“${topic ?? ''}” is not a topic; valid: ${topics.join(', ')}\n${usage}`);
  if (!idSchema.safeParse(id).success)
    fail(`“${id}” is not an id: use only lowercase letters, digits and single hyphens\n${usage}`);
  const files = {
    article: `${content.folder}/en/articles/${topic ?? ''}/${id}.mdx`,
    fix: `${content.folder}/en/fixes/${id}.mdx`,
    tree: `${content.folder}/trees/${id}.yaml`,
    error: `${content.folder}/errors/${id}.yaml`,
  };
  const taken =
    existsSync(join(process.cwd(), files[kind])) ||
    (kind === 'error' && Object.hasOwn(content.errors.data, id)) ||
    (kind === 'article' && content.articles.some((article) => article.id === id));
  if (taken) fail(`there is already ${kind === 'error' || kind === 'article' ? 'an' : 'a'} ${kind} “${id}”`);
  return { id, file: files[kind] };
}

await run({ usage, words: [2, 2] }, ({ words: [kind = '', name = ''] }) => {
  if (!kinds.includes(kind as Kind)) throw new Failure(usage, 2);
  const content = soundContent(process.cwd());
  const { id, file } = place(kind as Kind, name, content);
  const { text, next } = stubOf(kind as Kind, id, today(), content, keptOf(process.cwd()));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  // Where codes are given, what is new has one from the beginning.
  const codes = Object.keys(content.codes.data).length > 0 ? giveCodes(process.cwd(), soundContent(process.cwd())) : [];
  if (codes.length > 0) console.log(`Its permanent short code: ${codes.join(', ')}`);
  console.log(`Wrote ${file}. Next:\n${next.map((step) => `  - ${step}`).join('\n')}\n  - npm run audit`);
});
