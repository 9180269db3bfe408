/** The support desk: one box over all that can be sent, and one key for each way to send it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { replyMarkdown, withAddresses } from '../content/reply.ts';
import type { DeskItem } from '../desk/items.ts';
import { leadTo, sentAddress, withCode } from '../desk/handover.ts';
import { copyText, type Copied } from './copy.ts';
import { CopyResult } from './CopyResult.tsx';
import type { Found } from './desk-answer.ts';
import { deskData, loadReplies } from './desk-data.ts';
import { noteSent, remembered, togglePin } from './desk-kept.ts';
import { DeskList, type Action } from './DeskList.tsx';
import { DeskRead } from './DeskRead.tsx';
import { Handover } from './Handover.tsx';
import { deskCode, useDesk } from './use-desk.ts';

interface Handed {
  found: Found;
  kind: 'reply' | 'note';
  text: string;
}

const HIDDEN = 'Secrets are hidden here, and in the box once you leave it.';
const READABLE = 'Part of this page could not be loaded, so secrets stay readable in the box.';
/** A pack may have no error reference: the build says so. */
const HAS_ERRORS = import.meta.env.HAS_ERRORS === true;
const LABEL = HAS_ERRORS ? 'A message, an error, a code, or a few words' : 'A message, a code, or a few words';
const NOT_FOUND = HAS_ERRORS
  ? 'Nothing found. Try fewer words, or just the error code.'
  : 'Nothing found. Try fewer words.';
const NOT_LOADED = 'Part of the desk could not be loaded, so results may be missing. Try again.';

export function Desk({ base, example }: { base: string; example: string }) {
  const [text, setText] = useState('');
  const [handed, setHanded] = useState<Handed>();
  const [copied, setCopied] = useState<Copied>({ said: '' });
  const [, redraw] = useState(0);
  const [readable, setReadable] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const keys = useRef<HTMLDetailsElement>(null);
  const { items, state, reject, again } = useDesk(base, text);
  const answer = state.phase === 'done' ? state.answer : undefined;
  const full = (url: string): string => new URL(url, location.href).href;

  useEffect(() => {
    // Whoever went on with Tab before the desk was there is not torn away.
    if (document.activeElement === null || document.activeElement === document.body) field.current?.focus();
  }, []);

  const links = (): HTMLAnchorElement[] => [
    ...(root.current?.querySelectorAll<HTMLAnchorElement>('[data-desk-item]') ?? []),
  ];
  const linkOf = (found: Found): HTMLAnchorElement | undefined =>
    links().find((link) => link.getAttribute('href') === found.url);

  const next = (): void => {
    setText('');
    setHanded(undefined);
    setCopied({ said: '' });
    field.current?.focus();
  };

  const act = async (action: Action, found: Found): Promise<void> => {
    const { item } = found;
    if (action === 'pin') {
      togglePin(item);
      return redraw((times) => times + 1);
    }
    setCopied({ said: '' });
    if (action === 'link') {
      setHanded(undefined);
      const done = await copyText(full(found.url), `Link copied: ${withCode(item.title, item.code)}`);
      setCopied(done);
      return noteSent(item);
    }
    try {
      const url = full(found.url);
      const written =
        action === 'note' ? (await deskCode()).deskNote(found, url, answer?.here) : await replyTo(base, item, url);
      setHanded({ found, kind: action, text: written });
    } catch {
      setCopied({ said: 'This could not be loaded. Try again.' });
    }
  };

  /** Arrows walk through what can be sent and back to the box; Escape goes back, and from the box to the next ticket. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const inField = event.target === field.current;
    if (event.key === 'Escape') {
      event.preventDefault();
      return inField ? next() : field.current?.focus();
    }
    if (event.key === '?' && !inField && keys.current) {
      event.preventDefault();
      keys.current.open = !keys.current.open;
      return keys.current.querySelector('summary')?.focus();
    }
    if (event.key === 'Enter' && inField && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      return links()[0]?.focus();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all = links();
    const at = all.findIndex((link) => link === document.activeElement);
    // In the box arrows move through its lines, until there are none left.
    const atEnd = field.current?.selectionStart === field.current?.value.length;
    if (inField ? event.key === 'ArrowUp' || !atEnd : at < 0) return;
    event.preventDefault();
    const to = at + (event.key === 'ArrowDown' ? 1 : -1);
    (to < 0 ? field.current : all[Math.min(to, all.length - 1)])?.focus();
  };

  /** What was said to be hidden must not stay readable in the box. */
  const hide = async (): Promise<void> => {
    if (text === '') return;
    const { withoutSecrets } = await deskCode();
    setReadable(false);
    const safe = withoutSecrets(text);
    // Who is back in the box and types is not interrupted.
    if (safe !== undefined && field.current !== document.activeElement) setText(safe);
  };

  const list = (found: readonly Found[], title: string) => (
    <DeskList title={title} found={found} onAction={(action, one) => void act(action, one)} />
  );
  // The storage is read where it is shown, not at every letter.
  const { pinned, recent } = state.phase === 'idle' ? remembered(items) : { pinned: [], recent: [] };
  const plain = (some: typeof items): Found[] => some.map((item) => ({ item, url: item.url, carries: false }));
  const hidden = answer?.hidden ?? 0;
  return (
    <div class="desk" ref={root} onKeyDown={onKeyDown}>
      <div class="desk-box">
        <label for="desk">{LABEL}</label>
        <textarea
          ref={field}
          id="desk"
          rows={3}
          placeholder={example}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget: { value } }) => {
            setHanded(undefined);
            setCopied({ said: '' });
            setText(value);
          }}
          onBlur={() => void hide().catch(() => setReadable(true))}
        />
        <p class="desk-foot">
          <span>{readable ? READABLE : HIDDEN} Nothing is sent.</span>
          <button type="button" class="btn ghost" onClick={next}>
            Next ticket <kbd aria-hidden="true">Esc</kbd>
          </button>
        </p>
      </div>
      <p class="search-status" role="status">
        {said(state.phase, answer?.found.length ?? 0, answer?.byCode ?? false)}
        {hidden > 0 && (hidden === 1 ? ' 1 secret is hidden.' : ` ${hidden} secrets are hidden.`)}
      </p>
      <div class="desk-copied">
        <CopyResult copied={copied} />
      </div>
      {state.phase === 'broken' && (
        <p>
          <button type="button" class="btn ghost" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {handed && (
        <Handover
          kind={handed.kind}
          text={handed.text}
          onCopied={() => noteSent(handed.found.item)}
          onClose={() => {
            setHanded(undefined);
            (linkOf(handed.found) ?? field.current)?.focus();
          }}
        />
      )}
      {answer && (
        <div class="desk-results">
          {answer.best > 0 && list(answer.found.slice(0, answer.best), 'Likeliest fixes')}
          <DeskRead answer={answer} onReject={reject} />
          {list(answer.found.slice(answer.best), answer.best > 0 ? 'Also' : 'Found')}
        </div>
      )}
      {list(plain(pinned), 'Pinned')}
      {list(plain(recent), 'Recently sent')}
      <details class="desk-keys" ref={keys}>
        <summary>
          Keys <kbd aria-hidden="true">?</kbd>
        </summary>
        <dl>
          <dt>Enter or ↓</dt>
          <dd>from the box to the first result; ↓ and ↑ move on</dd>
          <dt>l · r · n</dt>
          <dd>on a result: copy its link, show the reply, show the note; Enter then copies</dd>
          <dt>p</dt>
          <dd>on a result: pin it, or unpin it</dd>
          <dt>Enter</dt>
          <dd>on a result: open its page</dd>
          <dt>Escape</dt>
          <dd>back to the box; in the box: next ticket</dd>
          <dt>?</dt>
          <dd>outside the box: show these keys</dd>
        </dl>
      </details>
    </div>
  );
}

/** What is sent of an item. @param url its full address, with the answers; @throws when it cannot be loaded */
async function replyTo(base: string, { kind, id, title }: DeskItem, url: string): Promise<string> {
  const kept = kind === 'fix' ? (await loadReplies(base)).get(id) : undefined;
  if (kept !== undefined) return withAddresses(kept, sentAddress(url));
  return replyMarkdown('', (await deskData(base)).reply, { title, url }, leadTo(kind));
}

function said(phase: 'idle' | 'busy' | 'broken' | 'done', count: number, byCode: boolean): string {
  if (phase === 'broken') return NOT_LOADED;
  if (phase === 'busy') return 'Searching …';
  if (phase === 'idle') return '';
  if (byCode) return 'This is the code for:';
  return count === 0 ? NOT_FOUND : `${count} found, best first.`;
}
