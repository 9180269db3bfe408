/** The stubs of `npm run new`: valid in form, to be filled with words. */

export type Kind = 'article' | 'fix' | 'tree' | 'error';

export interface Stub {
  text: string;
  /** What is left to do. */
  next: string[];
}

/** A stub for each kind of thing, from its id and the day of writing. */
export const stubs: Record<Kind, (id: string, day: string) => Stub> = {
  article: (id, day) => ({
    text: `---
title: ${words(id)}
summary: One sentence that answers the title.
tree: root
phrases:
  - ${words(id).toLowerCase()}
  - what people type
  - what else they type
reviewed: ${day}
---

One sentence that answers the title.

## First heading

Say what to do when it goes wrong: see [no credit left](/fixes/no-credits/).

[Find out what is wrong](/diagnose/)
`,
    next: [
      'write it; figures and policies stand inside <Fact id="…">',
      'name the tree that fits, and end with it',
      'add its address to test/content/published.txt',
    ],
  }),
  fix: (id, day) => ({
    text: `---
title: ${words(id)}
cause: not-billing
summary: One or two sentences without figures.
short: ${words(id)}
who: [you]
retry: after-fix
retryNote: Try again after the change
phrases:
  - ${words(id).toLowerCase()}
  - what people type
  - what else they type
reply: |
  Hello,

  Plain text that a support agent can send as it stands.
reviewed: ${day}
---

## Is this you?

- The first sign.
- The second sign.

## Do this

1. **Do the first thing.** Where, and what to see.
2. **Do the second thing.** Where, and what to see.
3. **Send one small request.** What to see.

## Who can do it

You can.

## Do not

The tempting wrong move, and why it hurts.

## It worked when

What the reader sees.

## Still stuck

What it may be instead, and what to collect for support.
`,
    next: [
      'name its cause, from content/causes.yaml',
      `let a tree lead to it: fix/${id}`,
      'link to it from an article or an error',
      `write content/en/search/said/${id}.txt: how people put it, one way a line, so that the search finds it`,
      'add its address to test/content/published.txt',
    ],
  }),
  tree: (id) => ({
    text: `# What is asked, in which order, and why.
start: product
routes:
  product: { api: fix/no-credits, chatgpt: fix/wrong-product, other: fix/not-openai, unsure: fix/no-credits }
after:
  fix/wrong-product: fix/no-credits
`,
    next: [
      `add “${id}” to content/en/symptoms.yaml with its title and what people type`,
      'add the questions that it asks to content/en/questions.yaml',
      'let an article end with it',
      'add its addresses to test/content/published.txt',
    ],
  }),
  error: (id) => ({
    text: `title: ${words(id)}
short: ${words(id)}
status: 400
match:
  code: [${id.replaceAll('-', '_')}]
causes: [not-billing]
fixes: [not-billing]
tree: key-refused
answers: { refusal: unsure }
group: not-billing
retry: after-fix
means: What it means, in one or two sentences.
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
    next: [
      'say how it is recognised, what it proves, and how it looks',
      'add its address to test/content/published.txt',
    ],
  }),
};

/** `card-declined` → `Card declined`: a title to begin with. */
function words(id: string): string {
  const text = id.replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
