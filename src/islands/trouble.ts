/**
 * Tells a site that was updated after the page was opened from a network that fails, and offers a reload that keeps all.
 * Fetched only when something could not be loaded, under a name that every build keeps.
 */
import { ask } from './ask.ts';

/** More than this does not fit into an address of every browser, once it is encoded. */
const MOST_KEPT = 100_000;

/** @param notice says that a part of the page could not be loaded; says something else when the page is an old one */
export async function explain(notice: Element): Promise<void> {
  if (!(await isOld())) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn';
  button.textContent = 'Reload';
  button.onclick = () => reload(notice);
  notice.replaceChildren(
    'This site was updated after you opened this page, so part of it could not be loaded. ',
    losesTyped() ? 'Copy what you typed, then reload it. ' : 'Reload it here to keep what you typed and answered. ',
    button,
  );
}

/** Whether something was typed that a reload does not bring back: only the box for errors is read again. */
function losesTyped(): boolean {
  // What is checked has the same value either way, and is no typing.
  const typed = 'main :is(input:not([type=checkbox], [type=radio]), textarea)';
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typed)];
  return fields.some(({ id, value, defaultValue }) => id !== 'ask' && value !== defaultValue);
}

/** Whether the site has another build of this page now, which no longer names the scripts that run here. */
async function isOld(): Promise<boolean> {
  const page = await (await ask(location.href, { cache: 'no-store' })).text();
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  return page.includes('data-island=') && scripts.some(({ src }) => !page.includes(src.replace(/.*\//, '/')));
}

/** What stands in the box goes along in the fragment, which no server sees; the page takes it out again at once. */
function reload(notice: Element): void {
  const typed = document.querySelector<HTMLTextAreaElement>('#ask')?.value ?? '';
  if (typed.length > MOST_KEPT)
    return notice.replaceChildren('Your text is too long to keep. Copy it, then reload this page.');
  // Half of a pair of characters cannot be encoded.
  if (typed !== '') history.replaceState(null, '', `#ask=${encodeURIComponent(typed.replace(/\p{Cs}/gu, ''))}`);
  location.reload();
}
