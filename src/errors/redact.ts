/**
 * Hides secrets in pasted texts before they are shown, stored or copied. Pure; runs in browsers. A text is read as its
 * reader would read it (see view.ts), so that no escape and no look-alike hides a secret from it; what is hidden is the
 * text as it was pasted. When in doubt it hides, except where a reader needs the words to understand the error.
 */
import { findAccounts, findCards } from './redact/cards.ts';
import { findCodes } from './redact/codes.ts';
import { HIDDEN, type Finder, type Found } from './redact/found.ts';
import { ofForm, unquoted, withoutMarkup, withoutSeams, withoutWraps } from './redact/joined.ts';
import { findKeys } from './redact/keys.ts';
import { findLinks } from './redact/links.ts';
import { findNamed } from './redact/named.ts';
import { findOpaque } from './redact/opaque.ts';
import { findPeople } from './redact/people.ts';
import { evened } from './lines.ts';
import { through, viewOf, type View } from './view.ts';

/** In this order: what has a form of its own before what only its surroundings tell. */
const FINDERS: readonly Finder[] = [findLinks, findKeys, findAccounts, findCards, findNamed, findPeople, findCodes];

/** What stands for a secret. */
export const LABELS = [
  ...[
    'key',
    'private key',
    'token',
    'secret',
    'password',
    'cookie',
    'webhook',
    'code',
    'card number',
    'expiration date',
  ],
  ...['bank account', 'org id', 'project id', 'request id', 'user id', 'id', 'email', 'phone number', 'ip address'],
  ...['address', 'id number', 'date of birth'],
] as const;

export type Label = (typeof LABELS)[number];

const LABEL = new RegExp(String.raw`\[(?:${LABELS.join('|')})\]`, 'g');

/** More is never needed but by texts that are made for it. */
const ROUNDS = 5;

/**
 * Replaces each secret by a label that keeps its kind, one of `LABELS` in brackets. What is masked already, and a text
 * redacted before, stays as it is.
 * @returns the text to show, and how many secrets were hidden
 */
export function redact(text: string): { text: string; count: number } {
  const { text: safe, found } = redactKinds(text);
  return { text: safe, count: found.length };
}

/**
 * Redacts as `redact` does.
 * @param kinds hides only these; what may be one of them as well as another is hidden
 * @returns the text to show, and the kind of each secret that was hidden
 */
export function redactKinds(text: string, kinds?: ReadonlySet<string>): { text: string; found: string[] } {
  const found: string[] = [];
  // What is hidden can uncover what was glued to it, or read as part of it: look until nothing is found.
  for (let round = 0; round < ROUNDS; round += 1) {
    const secrets = secretsIn(text, kinds);
    if (secrets.length === 0) break;
    found.push(...secrets.map(({ label }) => label));
    text = hide(text, secrets);
  }
  return { text, found };
}

function hide(text: string, secrets: readonly Found[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, label } of secrets) {
    out += `${text.slice(at, start)}[${label}]`;
    at = end;
  }
  return out + text.slice(at);
}

/** The secrets of a text, where they stand in it, in order and apart from each other. */
function secretsIn(text: string, kinds: ReadonlySet<string> | undefined): Found[] {
  const read = viewOf(text);
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const made of [asItIs, withoutSeams, withoutMarkup, withoutWraps, unquoted, ofForm(text)]) {
    // Spaces say no more than one; what has been read once, in this or another way, is not read again.
    const view = evened(through(read, made(read)));
    if (seen.has(view.text)) continue;
    seen.add(view.text);
    found.push(...foundIn(view, kinds));
  }
  return merged(found);
}

/** The view unchanged. */
function asItIs({ text }: View): View {
  return { text, origin: (span) => span };
}

/** What all finders find in a view, as it stands in the text: what is not asked for masks nothing of what is. */
function foundIn({ text, origin }: View, kinds: ReadonlySet<string> | undefined): Found[] {
  const all: Found[] = [];
  let masked = text.replace(LABEL, (label) => HIDDEN.repeat(label.length));
  const hideAll = (finders: readonly Finder[]): boolean => {
    const before = all.length;
    for (const find of finders) {
      const asked = [...find(masked)].filter(({ label }) => kinds?.has(label) !== false);
      const found = merged(asked).filter(({ start, end }) => !isHidden(masked, start, end));
      masked = mask(masked, found);
      all.push(...found);
    }
    return all.length > before;
  };
  // What is hidden ends a word, so it can uncover a secret that was glued to another one: look until nothing is found.
  // What only looks like no word comes last, when nothing tells more of it.
  while (hideAll(FINDERS) || hideAll([findOpaque]));
  return all.map((secret) => ({ ...origin(secret), label: secret.label }));
}

/** Whether all of a part is hidden already. */
function isHidden(masked: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (masked[at] !== HIDDEN) return false;
  return true;
}

function mask(text: string, found: readonly Found[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of found) {
    out += text.slice(at, start) + HIDDEN.repeat(end - start);
    at = end;
  }
  return out + text.slice(at);
}

/** In order, with those that overlap made one: the kind that was found first names it. */
function merged(found: readonly Found[]): Found[] {
  const inOrder = found
    .map((secret, order) => ({ ...secret, order }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: (Found & { order: number })[] = [];
  for (const secret of inOrder) {
    const last = apart.at(-1);
    if (!last || secret.start >= last.end) apart.push({ ...secret });
    else {
      last.end = Math.max(last.end, secret.end);
      if (secret.order < last.order) [last.label, last.order] = [secret.label, secret.order];
    }
  }
  return apart.map(({ start, end, label }) => ({ start, end, label }));
}
