/** A small sound knowledge base about a kettle, as files, to be broken by one test each. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { auditPages } from '../../../src/audit/pages.ts';
import { formatIssue } from '../../../src/reader/issue.ts';
import { readContent, type Content } from '../../../src/reader/read.ts';

/** Path from the root → text. */
export type Files = Readonly<Record<string, string>>;

/** As long as a reply has to be, on one line. */
export const REPLY = [
  'Your kettle gets no power, most likely because its plug has come loose from the wall, or because a fuse has blown.',
  'Empty the kettle, push the plug in until it stops, and set the kettle on its base again.',
  'If the light stays off, try another socket, and look into the fuse box for a switch that is off.',
  'It worked when the light is on and the water grows warm.',
].join(' ');

const fix = (title: string, cause: string): string => `---
title: ${title}
cause: ${cause}
summary: The kettle gets no power.
short: No power
who: [you, shop]
retry: after-fix
retryNote: Switch it on again afterwards
phrases:
  - kettle dead
  - no light
  - cold water
reply: ${REPLY}
reviewed: 2026-01-31
---

## Is this you?

- The light is off.
- The water stays cold.

## Do this

1. **Empty the kettle.** Water boils at <Fact id="boiling-point">100 degrees</Fact>.
2. **Unplug it.** The plug is behind it.
3. **Plug it in again.** The light goes on.

## Who can do it

You can, or the shop.

## Do not

Do not open it. See [how a kettle heats](/articles/one/#the-coil).

## It worked when

The light is on.

## Still stuck

Begin with [cold water](/diagnose/cold/?from=fix) once more.
`;

export const kettle: Files = {
  'content/trees/cold.yaml': `start: plugged
routes:
  plugged: { "yes": light, "no": fix/plug-in }
  light: { on: fix/wait, off: fix/fuse }
`,
  'content/causes.yaml': `power:
  - not-plugged-in
  - fuse-blown
patience:
  - still-heating
`,
  'content/facts.yaml': `boiling-point:
  claim: Water boils at 100 degrees Celsius.
  value: "100"
  source: { title: Water, url: https://example.org/water, kind: official }
  confidence: high
  read: source
  verified: 2026-01-31
descaling-interval:
  claim: A kettle wants descaling once a month.
  value: a month
  source: { title: Scale, url: null, kind: community }
  confidence: low
  read: copy
  verified: 2026-01-31
  dispute: It depends on the water.
`,
  'content/en/questions.yaml': `plugged:
  text: Is it plugged in?
  short: Plugged in
  options:
    "yes": { label: "Yes" }
    "no": { label: "No" }
light:
  text: Is the light on?
  short: The light
  options:
    on: { label: "On" }
    off: { label: "Off" }
`,
  'content/en/symptoms.yaml': `cold:
  title: The water stays cold
  short: Cold water
  summary: The kettle does nothing
  phrases: [cold water, kettle dead, no heat]
`,
  'content/en/topics.yaml': `heating: { title: Heating, summary: The coil and the water, order: 1 }
scale: { title: Scale, summary: White crumbs, order: 2 }
`,
  'content/en/people.yaml': `you: { name: You, chip: You can fix this, first: You act first, decides: you decide, called: [you] }
shop: { name: The shop, chip: The shop can fix this, first: The shop acts first, decides: the shop decides, called: [shop] }
`,
  'content/en/site.yaml': `name: Kettle help
tagline: Find out why the water stays cold.
hero: What is wrong with the kettle?
lead: Say what you see.
disclaimer: Not by a maker of kettles.
helpArticle: one
others: Everything else
guides: How a kettle works.
askExample: The water stays cold
askPromise: Nothing is sent.
solved: Enjoy your tea.
sourceKinds: { official: A book, vendor-docs: A maker, community: Users, interested: A shop }
reply: { greeting: 'Hello,', readOn: 'Every step is on this page:', signOff: Bye }
places: { manual page: https://example.org/manual, kitchen page: null }
`,
  'content/en/fixes/fuse.mdx': fix('The fuse is blown', 'fuse-blown'),
  'content/en/fixes/plug-in.mdx': fix('The plug is out', 'not-plugged-in'),
  'content/en/fixes/wait.mdx': fix('It is still heating', 'still-heating'),
  'content/en/articles/heating/one.mdx': `---
title: How a kettle heats
summary: A coil warms the water.
tree: cold
phrases: [kettle coil, how it heats, boiling]
reviewed: 2026-01-31
---

A coil warms the water to <Fact id="boiling-point">100 degrees</Fact>.

Scale slows it, some users say: <Fact id="descaling-interval">descale it once a month</Fact>. See [the fuse](/fixes/fuse/).

<Tree id="cold" />
`,
};

/** The files with some text in one of them replaced. A text that is not there would break nothing, so it throws. */
export function broken(file: string, from: string, to: string, files: Files = kettle): Files {
  const text = files[file];
  if (!text?.includes(from)) throw new Error(`${file} does not hold “${from}”`);
  return { ...files, [file]: text.replace(from, to) };
}

/** Writes files into a fresh folder, does something with it, and removes the folder. */
export function inFolder<T>(files: Files, act: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'kettle-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return act(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/**
 * Reads files as the content of a site.
 * @param prepare does to the folder what files with text cannot
 */
export function read(
  files: Files,
  prepare: (root: string) => void = () => undefined,
): { content: Content; complaints: string[] } {
  return inFolder(files, (root) => {
    prepare(root);
    const { content, issues } = readContent(root);
    return { content, complaints: issues.map(formatIssue) };
  });
}

/** What the audit of the pages says, a line per issue. Files that cannot be read would hide what it says: they throw. */
export function pageComplaints(files: Files): string[] {
  const { content, complaints } = read(files);
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return auditPages(content).map(formatIssue);
}
