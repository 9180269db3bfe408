/** The name that says secret, disguised, or set apart from its value in another way. */
import type { Disguise } from './disguise.ts';
import { OPEN } from './template.ts';

/** Names that say secret; a user before a password says nothing. */
const SAYS = /pass|pwd|secret|token|key|auth|cred|sig/iu;
/** The last name before a secret, and what joins them. */
const NAMED = new RegExp(`([A-Za-z][A-Za-z_-]{2,})(["'\`\\]\\\\]*)(\\s*)(=|:)( ?)(["'\`\\\\]*)${OPEN}`, 'gu');

interface Parts {
  name: string;
  /** Whether nothing but white space stands before it. */
  first: boolean;
  /** Closes the quotes of the name. */
  close: string;
  joint: '=' | ':';
  /** Opens the quotes of the value. */
  open: string;
  space: string;
}
type Texts = [string, string, string, string];
const named = (label: string, change: (parts: Parts) => string | undefined): Disguise => ({
  name: `name, ${label}`,
  kinds: ['named'],
  apply: (marked) => {
    const text = marked.replace(
      NAMED,
      (...[all, name, close, gap, joint, space, open, at]: [...Texts, '=' | ':', string, string, number]) => {
        const first = /(?:^|\n)\s*$/u.test(marked.slice(0, at));
        const changed = SAYS.test(name) ? change({ name, first, close: close + gap, joint, space, open }) : undefined;
        return changed === undefined ? all : changed + OPEN;
      },
    );
    return text === marked ? undefined : text;
  },
});
const bare = ({ close, open }: Parts) => close === '' && open === '';
const alone = (parts: Parts) => parts.first && bare(parts);
const renamed = (label: string, change: (name: string) => string): Disguise =>
  named(label, ({ name, close, joint, space, open }) => change(name) + close + joint + space + open);
const joined = (label: string, change: (joint: '=' | ':') => string | undefined): Disguise =>
  named(label, ({ name, close, joint, space, open }) => {
    const other = change(joint);
    return other === undefined ? undefined : name + close + other + space + open;
  });
const halves = (name: string, text: string) => name.slice(0, 2) + text + name.slice(2);
const wide = (text: string) =>
  text.replace(/[!-~]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));

export const nameDisguises: readonly Disguise[] = [
  renamed('zero-width space', (name) => halves(name, '\u200b')),
  renamed('soft hyphen', (name) => halves(name, '\u00ad')),
  renamed('ANSI inside', (name) => halves(name, '\u001b[1m')),
  renamed('full width', wide),
  renamed('in capitals', (name) => name.toUpperCase()),
  renamed('in small letters', (name) => name.toLowerCase()),
  renamed('with a capital', (name) => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()),
  joined('full-width joint', (joint) => wide(joint)),
  joined('joint as a percent escape', (joint) => (joint === '=' ? '%3D' : '%3A')),
  joined('joint as an entity', (joint) => (joint === '=' ? '&#61;' : '&#x3A;')),
  joined('joint as a named entity', (joint) => (joint === '=' ? '&equals;' : '&colon;')),
  joined('joint as an escape', (joint) => (joint === '=' ? String.raw`\u003d` : String.raw`\u003A`)),
  joined('joint in quoted-printable', (joint) => (joint === '=' ? '=3D' : undefined)),
  named('spaces around the joint', (parts) => (bare(parts) ? `${parts.name} ${parts.joint} ` : undefined)),
  named('a tab behind the joint', (parts) => (bare(parts) ? `${parts.name}${parts.joint}\t` : undefined)),
  named('coloured', (parts) =>
    alone(parts) ? `\u001b[36m${parts.name}\u001b[0m${parts.joint}${parts.space}\u001b[33m` : undefined,
  ),
  named('bold in markdown', (parts) => (alone(parts) ? `**${parts.name}${parts.joint}** ` : undefined)),
  named('bold in HTML', (parts) => (alone(parts) ? `<b>${parts.name}</b>${parts.joint} ` : undefined)),
  named('in a table of HTML', (parts) => (alone(parts) ? `<td>${parts.name}</td><td>` : undefined)),
  named('in a table of markdown', (parts) => (alone(parts) ? `| ${parts.name} | ` : undefined)),
  named('after an arrow', (parts) => (alone(parts) ? `${parts.name} => ` : undefined)),
];
