/** What stands in the fields: as it is typed, without its secrets once it is left, and filled in from answers. */
import { useEffect, useState } from 'preact/hooks';
import { broughtInto } from '../request/brought.ts';
import { LONGEST, type Entry } from '../request/message.ts';
import { kindIn } from '../request/path.ts';
import { reasonsFor, withoutRefused } from '../request/refused.ts';
import type { Refusal, SupportRequest } from '../request/schema.ts';
import { importChecked } from './import-checked.ts';

export type RequestData = Pick<SupportRequest, 'kinds' | 'fields' | 'choose' | 'refused'>;

/** A field with what is said beside it. */
export interface Filled extends Entry {
  /** Why something of it is left out. */
  refusals: readonly Refusal[];
  isLong: boolean;
}

/** What became of the answers that the link brought. */
export type Brought = 'none' | 'filled' | 'mended' | 'broken';

export interface RequestForm {
  kind: string;
  choose: (kind: string) => void;
  filled: Readonly<Record<string, Filled>>;
  type: (field: string, part: keyof Entry, text: string) => void;
  /** A field is left: what was refused in it does not stay readable. */
  leave: (field: string) => void;
  brought: Brought;
  again: () => void;
}

export interface RequestProps {
  /** Where the site lies. */
  base: string;
  /** The tree in which one begins. */
  root: string;
  request: RequestData;
}

/** What it is brought to life with, in a browser. */
export interface LiveRequest extends RequestProps {
  /** The time zone that is meant until another is chosen. */
  zone?: string;
  /** The kind that the link names, or that was chosen before the code was there. */
  kind?: string | undefined;
  /** field → what was typed before the code was there, and whether somebody is still at it */
  typed?: Readonly<Record<string, Entry & { isAtIt: boolean }>>;
}

/** What the static page offers, which knows no zone of anybody. */
export const BUILT_ZONE = 'Your time zone';

export function useRequest({
  base,
  root,
  request: { kinds, fields, refused },
  zone = BUILT_ZONE,
  kind: begins,
  typed = {},
}: LiveRequest): RequestForm {
  /** An entry with what is said of it. */
  const judged = (entry: Entry): Filled => {
    const isLong = entry.text.length > LONGEST || entry.beside.length > LONGEST;
    const found = isLong ? [] : [entry.text, entry.beside].flatMap((each) => withoutRefused(each).kinds);
    return { ...entry, isLong, refusals: reasonsFor(found, refused) };
  };
  const [kind, choose] = useState(begins ?? Object.keys(kinds)[0] ?? '');
  const [filled, setFilled] = useState<Readonly<Record<string, Filled>>>(() =>
    Object.fromEntries(
      Object.entries(fields).map(([id, { form }]) => {
        const { isAtIt = true, ...entry } = typed[id] ?? { text: '', beside: form === 'time' ? zone : '' };
        return [id, isAtIt ? judged(entry) : cleaned(judged(entry))];
      }),
    ),
  );
  const [brought, setBrought] = useState<Brought>('none');

  const change = (id: string, changed: (before: Filled) => Filled): void =>
    setFilled((all) => {
      const before = all[id];
      return before ? { ...all, [id]: changed(before) } : all;
    });

  const bring = async (): Promise<void> => {
    if (!/[#&]a=/.test(location.hash)) return;
    const { broughtAnswers } = await importChecked(() => import('./request-answers.ts'));
    const { answers, mended } = await broughtAnswers(base, root, location.hash);
    const texts = Object.entries(broughtInto(fields, answers));
    // What was written meanwhile stays.
    for (const [id, text] of texts) change(id, (before) => (before.text === '' ? { ...before, text } : before));
    setBrought(mended ? 'mended' : texts.length > 0 ? 'filled' : 'none');
  };
  const tryToBring = (): void =>
    void bring().catch((error: unknown) => {
      console.warn('The answers stay in the address.', error);
      setBrought('broken');
    });

  useEffect(() => {
    const arrive = (): void => {
      const other = kindIn(location.hash, kinds);
      if (other !== undefined) choose(other);
      tryToBring();
    };
    tryToBring();
    addEventListener('hashchange', arrive);
    return () => removeEventListener('hashchange', arrive);
  }, []);

  return {
    kind,
    choose,
    filled,
    type: (id, part, text) => change(id, ({ text: before, beside }) => judged({ text: before, beside, [part]: text })),
    leave: (id) => change(id, cleaned),
    brought,
    again: tryToBring,
  };
}

/** Without what was refused in it. */
function cleaned(entry: Filled): Filled {
  if (entry.refusals.length === 0) return entry;
  return { ...entry, text: withoutRefused(entry.text).text, beside: withoutRefused(entry.beside).text };
}
