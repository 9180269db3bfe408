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
  /** Where its errors are met. */
  place: string;
}

/** The place where the bare answer of an interface is seen. */
const INTERFACE = 'curl';

/**
 * A stub of one kind.
 * @param content the pack that it is for
 * @param day the day of writing
 * @param kept the folder with what is kept of this pack alone, where something is
 */
export function stubOf(kind: Kind, id: string, day: string, content: Content, kept?: string): Stub {
  const next = [
    `write its file: rewrite each line marked “${MARK}”, and remove the mark`,
    ...nextEdits(kind, id, content.folder),
    ...(kept === undefined ? [] : keptEdits(kind, kept)),
  ];
  return { text: makers[kind](id, day, namesOf(content)), next };
}

/** What only the pack with made-up people and a list of addresses has to be given besides. */
function keptEdits(kind: Kind, kept: string): string[] {
  const tried = `; npx vitest run --project content ${kept}/routes.test.ts tries them`;
  const routes: Partial<Record<Kind, string>> = {
    fix: `add routes for at least three people who need it to ${kept}/routes.yaml${tried}`,
    tree: `add a route that starts in it to ${kept}/routes.yaml${tried}`,
  };
  const own = routes[kind];
  return [
    ...(own === undefined ? [] : [own]),
    'add its address to the list of published ones: npm run build, then npm run publish-addresses',
  ];
}

export const kinds: readonly Kind[] = ['article', 'fix', 'tree', 'error'];

/** Each placeholder has the mark on its own line: a stub from which only some are taken is no page yet. */
const makers: Readonly<Record<Kind, (id: string, day: string, names: Names) => string>> = {
  article: (id, day, { fix }) => `---
title: ${words(id)}
summary: ${MARK} One sentence that answers the title.
tree: ${ROOT_TREE} # ${MARK} the tree that fits, or this one and the link below
phrases:
  - ${words(id).toLowerCase()}
  - ${MARK} what people type
  - ${MARK} what else they type
reviewed: ${day}
---

${MARK} One sentence that answers the title.

## ${MARK} First heading

${MARK} Say what to do when it goes wrong: see [the fix](/fixes/${fix}/).

[Find out what is wrong](/diagnose/)
`,
  fix: (id, day, { cause, person }) => `---
title: ${words(id)}
cause: ${cause} # ${MARK} its own cause, from causes.yaml
summary: ${MARK} One or two sentences without figures.
short: ${words(id)}
who: [${person}] # ${MARK} from people.yaml, who acts first
retry: after-fix # ${MARK} never, later or after-fix
retryNote: ${MARK} Try again after the change
phrases:
  - ${words(id).toLowerCase()}
  - ${MARK} what people type
  - ${MARK} what else they type
reply: |
  ${MARK} What a support agent sends: 60 to 140 words, no greeting or sign-off, steps numbered.
reviewed: ${day}
---

## Is this you?

- ${MARK} The first sign.
- ${MARK} The second sign.

## Do this

1. **Do the first thing.** ${MARK} Where, and what to see.
2. **Do the second thing.** ${MARK} Where, and what to see.
3. **Try again.** ${MARK} What to see.

## Who can do it

${MARK} You can.

## Do not

${MARK} The tempting wrong move, and why it hurts.

## It worked when

${MARK} What the reader sees.

## Still stuck

${MARK} What it may be instead, and what to collect for support.
`,
  tree: (_id, _day, { question, options, fix }) => `# ${MARK} What is asked, in which order, and why.
start: ${question} # ${MARK} what is asked first
routes:
  ${question}:
${options.map((option) => `    ${option}: fix/${fix} # ${MARK} where it leads\n`).join('')}`,
  error: (id, _day, { cause, fix, tree, group, place }) => `title: ${words(id)}
short: ${words(id)}
match:
  code: [${code(id)}] # ${MARK} what programs call it; or message: [words … of its sentence]
causes: [${cause}] # ${MARK} what is still possible, the likeliest first
fixes: [${fix}] # ${MARK} what answers it
tree: ${tree} # ${MARK} where to go on
answers: {} # ${MARK} what is certain there
group: ${group} # ${MARK} from error-groups.yaml
retry: after-fix # ${MARK} never, later or after-fix
means: ${MARK} What it means, in one or two sentences.
proves: ${MARK} What it proves.
notProves: ${MARK} What it does not prove.
cures: [${MARK} The thing that fixes it]
useless: [${MARK} The thing that does not fix it]
facts: []
seen:
  ${place}: |
    ${shownIn(place, id)}
phrases: [${words(id).toLowerCase()}, ${MARK} what people paste, ${MARK} what people type]
`,
};

/** `no-address` → `no_address`: how programs often call an error. */
const code = (id: string): string => id.replaceAll('-', '_');

/** How an error looks: an answer of an interface where one is seen there, else words on whatever shows it. */
function shownIn(place: string, id: string): string {
  return place === INTERFACE
    ? `{ "error": { "code": "${code(id)}", "message": "${MARK}" } }`
    : `${MARK} Its words, as they appear there.`;
}

/** The first of each kind in a pack; where there is none yet, a word that the audit asks to be replaced. */
function namesOf({ fixes, causes, trees, people, errorGroups, questions, site }: Content): Names {
  const none = 'write-this';
  const places = Object.keys(site.data.seenIn);
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
    // The audit says where to name this one, as long as no place has a name.
    place: places.includes(INTERFACE) ? INTERFACE : (places[0] ?? 'screen'),
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
