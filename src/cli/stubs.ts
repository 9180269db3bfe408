/** The stubs of `npm run new`: valid in form, and refused by the audit until somebody has written them. */
import { ROOT_TREE } from '../content/root-tree.ts';
import { MARK, nextEdits, type Kind } from '../content/stub.ts';
import type { Content } from '../reader/read.ts';

export { type Kind };

export interface Stub {
  text: string;
  /** What is left to do, with the files where it is done. */
  next: string[];
}

/** What a stub names of the pack that it is for: the first of each, so that the names are right and the form is seen. */
interface Names {
  cause: string;
  fix: string;
  tree: string;
  person: string;
  group: string;
  question: string;
  options: string[];
}

/**
 * A stub of one kind.
 * @param content the pack that it is for
 * @param day the day of writing
 * @param kept the folder with what is kept of this pack alone, where something is
 */
export function stubOf(kind: Kind, id: string, day: string, content: Content, kept?: string): Stub {
  const next = [
    `write ${kind === 'error' ? 'its entry' : 'its file'}, and take “${MARK}” out`,
    ...nextEdits(kind, id, content.folder),
    ...(kept === undefined ? [] : keptEdits(kind, kept)),
  ];
  return { text: makers[kind](id, day, namesOf(content)), next };
}

/** What only the pack with made-up people and a list of addresses has to be given besides. */
function keptEdits(kind: Kind, kept: string): string[] {
  const tried = `; npx vitest run --project content ${kept}/routes.test.ts walks them`;
  const routes: Partial<Record<Kind, string>> = {
    fix: `add routes of at least three people who need it to ${kept}/routes.yaml${tried}`,
    tree: `add a route that starts in it to ${kept}/routes.yaml${tried}`,
  };
  const own = routes[kind];
  return [
    ...(own === undefined ? [] : [own]),
    'put its address on the list of those given out: npm run build, then npm run publish-addresses',
  ];
}

export const kinds: readonly Kind[] = ['article', 'fix', 'tree', 'error'];

const makers: Readonly<Record<Kind, (id: string, day: string, names: Names) => string>> = {
  article: (id, day, { fix }) => `---
title: ${words(id)}
summary: ${MARK} One sentence that answers the title.
tree: ${ROOT_TREE}
phrases:
  - ${words(id).toLowerCase()}
  - what people type
  - what else they type
reviewed: ${day}
---

${MARK} One sentence that answers the title.

## First heading

Say what to do when it goes wrong: see [the fix](/fixes/${fix}/).

[Find out what is wrong](/diagnose/)
`,
  fix: (id, day, { cause, person }) => `---
title: ${words(id)}
cause: ${cause}
summary: ${MARK} One or two sentences without figures.
short: ${words(id)}
who: [${person}]
retry: after-fix
retryNote: Try again after the change
phrases:
  - ${words(id).toLowerCase()}
  - what people type
  - what else they type
reply: |
  ${MARK} What a support agent sends: 60 to 140 words, without greeting and sign-off, steps numbered.
reviewed: ${day}
---

## Is this you?

- ${MARK} The first sign.
- The second sign.

## Do this

1. **Do the first thing.** Where, and what to see.
2. **Do the second thing.** Where, and what to see.
3. **Try again.** What to see.

## Who can do it

You can.

## Do not

The tempting wrong move, and why it hurts.

## It worked when

What the reader sees.

## Still stuck

What it may be instead, and what to collect for support.
`,
  tree: (_id, _day, { question, options, fix }) => `# ${MARK} What is asked, in which order, and why.
start: ${question}
routes:
  ${question}:
${options.map((option) => `    ${option}: fix/${fix}\n`).join('')}`,
  error: (id, _day, { cause, fix, tree, group }) => `title: ${words(id)}
short: ${words(id)}
match:
  code: [${id.replaceAll('-', '_')}]
causes: [${cause}]
fixes: [${fix}]
tree: ${tree}
answers: {}
group: ${group}
retry: after-fix
means: ${MARK} What it means, in one or two sentences.
proves: What it proves.
notProves: What it does not prove.
cures: [What fixes it]
useless: [What does not fix it]
facts: []
seen:
  curl: |
    { "error": { "code": "${id.replaceAll('-', '_')}" } }
phrases: [${words(id).toLowerCase()}, what people paste, what people type]
`,
};

/** The first of each kind in a pack; where there is none yet, a word that the audit asks to be replaced. */
function namesOf({ fixes, causes, trees, people, errorGroups, questions }: Content): Names {
  const none = 'write-this';
  const [fix] = fixes;
  const [question = none, asked] = Object.entries(questions.data)[0] ?? [];
  const options = Object.keys(asked?.options ?? {});
  return {
    cause: fix?.data.cause ?? Object.values(causes.data).flat()[0] ?? none,
    fix: fix?.id ?? none,
    tree: trees[0]?.id ?? none,
    person: fix?.data.who[0] ?? Object.keys(people.data)[0] ?? none,
    group: Object.keys(errorGroups.data)[0] ?? none,
    question,
    // YAML makes something else of some words.
    options: (options.length > 0 ? options : [none]).map((option) =>
      /^(?:yes|no|on|off|true|false|null|y|n|\d.*)$/.test(option) ? `'${option}'` : option,
    ),
  };
}

/** `no-address` → `No address`: a title to begin with. */
function words(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
