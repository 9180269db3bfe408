/** The words that readers see, each passage with the place where it begins. For the rules that judge words. */
import { markdownToMdast, type MdastNode } from 'satteri';
import { childrenOf, isAddress, isElement, parseBody } from '../reader/markdown.ts';
import type { Content, Page } from '../reader/read.ts';
import type { Path, Sourced } from '../reader/yaml.ts';

export interface Passage {
  file: string;
  /** The line of the file on which the text begins. */
  line: number;
  text: string;
  /** Whether it is the body of a page, with components. */
  isBody?: boolean;
}

/** The bodies of fixes and articles: the same passage whenever it is asked for, so that its prose is found once. */
export function bodies({ fixes, articles }: Pick<Content, 'fixes' | 'articles'>): Passage[] {
  return [...fixes, ...articles].map((page) => {
    const known = bodyOf.get(page) ?? { file: page.file, line: page.bodyLine, text: page.body, isBody: true };
    bodyOf.set(page, known);
    return known;
  });
}

const bodyOf = new WeakMap<Page<object>, Passage>();

/** The sentences in the frontmatter of fixes and articles. Phrases are not among them: they are what people type. */
export function frontmatter({ fixes, articles }: Pick<Content, 'fixes' | 'articles'>): Passage[] {
  const of = (page: Page<object>, ...keys: string[]): Passage[] => keys.flatMap((key) => passageAt(page, [key]));
  return [
    ...fixes.flatMap((page) => of(page, 'title', 'summary', 'short', 'retryNote', 'reply')),
    ...articles.flatMap((page) => of(page, 'title', 'summary')),
  ];
}

/** The wording of the questions, with their options and their help. */
export function questionWords({ questions }: Pick<Content, 'questions'>): Passage[] {
  return Object.entries(questions.data).flatMap(([id, { help, options }]) => {
    const at = (...path: Path): Passage[] => passageAt(questions, [id, ...path]);
    return [
      ...['text', 'short', 'hint'].flatMap((key) => at(key)),
      ...at('help', 'title'),
      ...(help?.text ?? []).flatMap((_, index) => at('help', 'text', index)),
      ...at('help', 'link', 'text'),
      ...Object.keys(options).flatMap((option) => ['label', 'note'].flatMap((key) => at('options', option, key))),
    ];
  });
}

/** The words of a file that holds a record: some texts of each entry. */
export function recordWords(source: Sourced<object>, ...keys: string[]): Passage[] {
  return Object.keys(source.data).flatMap((id) => keys.flatMap((key) => passageAt(source, [id, key])));
}

/** What checklists say. */
export function checklistWords({ checklists }: Pick<Content, 'checklists'>): Passage[] {
  return checklists.flatMap((list) => {
    const at = (...path: Path): Passage[] => passageAt(list, path);
    return [
      ...['title', 'summary'].flatMap((key) => at(key)),
      ...(list.data.names ?? []).flatMap((_, index) => at('names', index, 'label')),
      ...list.data.parts.flatMap(({ items }, part) => [
        ...at('parts', part, 'title'),
        ...items.flatMap((_, item) =>
          [['do'], ['why'], ['link', 'text']].flatMap((key) => at('parts', part, 'items', item, ...key)),
        ),
      ]),
    ];
  });
}

/** What pictures say. */
export function pictureWords({ pictures }: Pick<Content, 'pictures'>): Passage[] {
  return pictures.flatMap(toolWords);
}

/** What the page says that builds a message, and what it puts into it. */
export function requestWords({ request }: Pick<Content, 'request'>): Passage[] {
  if (!request) return [];
  const at = (...path: Path): Passage[] => passageAt(request, path);
  const { kinds, fields, refused } = request.data;
  return [
    ...['title', 'summary', 'choose'].flatMap((key) => at(key)),
    ...Object.entries(kinds).flatMap(([id, { notes, parts }]) => [
      ...['option', 'link', 'title'].flatMap((key) => at('kinds', id, key)),
      ...at('kinds', id, 'send', 'text'),
      ...notes.flatMap((_, index) => at('kinds', id, 'notes', index)),
      ...parts.flatMap((part, index) =>
        typeof part === 'string'
          ? at('kinds', id, 'parts', index)
          : Object.keys(part).flatMap((field) => at('kinds', id, 'parts', index, field)),
      ),
    ]),
    ...Object.entries(fields).flatMap(([id, { choices }]) => [
      ...['label', 'hint', 'blank'].flatMap((key) => at('fields', id, key)),
      ...choices.flatMap((_, index) => at('fields', id, 'choices', index, 'text')),
    ]),
    ...refused.flatMap((_, index) => ['name', 'why'].flatMap((key) => at('refused', index, key))),
  ];
}

/** All words of the planner and of the forecast that readers see. */
export function plannerWords({ planner, runway }: Pick<Content, 'planner' | 'runway'>): Passage[] {
  return [planner, runway].flatMap((tool) => (tool ? toolWords(tool) : []));
}

function toolWords(tool: Sourced<object>): Passage[] {
  const within = (value: unknown, path: Path): Passage[] =>
    typeof value === 'string'
      ? passageAt(tool, path)
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, part]) => (NO_WORDS.has(key) ? [] : within(part, [...path, key])))
        : [];
  return within(tool.data, []);
}

/** Keys below which stand names, not words. */
const NO_WORDS: ReadonlySet<string> = new Set([
  'facts',
  'begins',
  'shape',
  'path',
  'phrases',
  'reviewed',
  'columns',
  'currency',
  ...['id', 'kind', 'fix', 'bar', 'menu', 'place', 'way', 'tone', 'sign', 'shows'],
]);

/** The text at a path; nothing where there is none. */
export function passageAt({ file, data, lineOf }: Sourced<object>, path: Path): Passage[] {
  const text = path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    data,
  );
  if (typeof text !== 'string') return [];
  // A text of several lines stands below its key, after the bar: `reply: |`.
  const below = text.trimEnd().includes('\n') ? 1 : 0;
  return [{ file, line: lineOf(path) + below, text }];
}

/**
 * A text of which only the prose is left, each word in its place: without code, addresses, components and marks.
 * @param without components whose words are left out too
 */
export function proseOf(passage: Pick<Passage, 'text' | 'isBody'>, without: readonly string[] = []): string {
  const known = found.get(passage) ?? new Map<string, string>();
  found.set(passage, known);
  const key = without.join();
  const prose = known.get(key) ?? proseIn(passage, without);
  known.set(key, prose);
  return prose;
}

/** Parsing takes long, and several rules ask for the same. */
const found = new WeakMap<Pick<Passage, 'text' | 'isBody'>, Map<string, string>>();

function proseIn({ text, isBody = false }: Pick<Passage, 'text' | 'isBody'>, without: readonly string[]): string {
  const root = isBody ? parseBody(text) : markdownToMdast(text);
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  const pieces: string[] = [];
  let end = 0;
  for (const { position } of wordsIn(root, without)) {
    const from = position?.start.offset ?? 0;
    const to = position?.end.offset ?? from;
    pieces.push(blank(text.slice(end, from)), text.slice(from, to));
    end = to;
  }
  return [...pieces, blank(text.slice(end))].join('');
}

/** The pieces of text in a node; the address of a page is none. */
function* wordsIn(node: MdastNode, without: readonly string[]): Generator<MdastNode> {
  if (node.type === 'text' && !isAddress(node)) yield node;
  if (isElement(node) && without.includes(node.name ?? '')) return;
  for (const child of childrenOf(node)) yield* wordsIn(child, without);
}

/** The line of the file on which a place in a passage is. */
export function lineAt({ line, text }: Passage, index: number): number {
  return line + text.slice(0, index).split('\n').length - 1;
}
