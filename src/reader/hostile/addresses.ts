/**
 * Where a link, an image or a source may lead. What is right is listed, not what is wrong: `JavaScript:`, `java\tscript:`,
 * `data:`, `//host` and `http:` are only some of the forms that are not.
 */
import { shown } from './found.ts';

/** No name and password before the host, and a host in plain letters, since others look alike. */
const SECURE = /^https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?(?:[/?#]\S*)?$/;
const PATH = /^\/(?![/\\])[^\s\\]*$/;
/** Without a query, which could fill in more than the receiver. */
const MAIL = /^mailto:[\w.+-]+@[a-z\d-]+(?:\.[a-z\d-]+)+$/;
const HEADING = /^#[^\s\\]*$/;
/** Browsers take `%2e` for a dot too. */
const LEAVES = /(?:^|\/)(?:\.|%2e){1,2}(?:[/?#]|$)/i;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Z}]/u;

const isSecure = (address: string): boolean => SECURE.test(address) && !INVISIBLE.test(address);
const isPath = (address: string): boolean =>
  PATH.test(address) && !INVISIBLE.test(address) && !LEAVES.test(address.replace(/[?#].*$/s, ''));

/** What is wrong with the address of a link; nothing when it is safe. */
export function wrongLink(address: string): string[] {
  if (isSecure(address) || isPath(address) || MAIL.test(address)) return [];
  if (HEADING.test(address) && !INVISIBLE.test(address)) return [];
  const right = 'https://…, a path from the root of this site (/fixes/…/), #a-heading or mailto:name@host';
  return [`a link cannot lead to ${shown(address)}; use ${right}`];
}

/** What is wrong with the address of an image. Those of other sites would tell them who reads. */
export function wrongImage(address: string): string[] {
  return isPath(address)
    ? []
    : [`an image cannot come from ${shown(address)}; use a path from the root of this site (/…)`];
}

/** What is wrong with an address of another site. */
export function wrongUrl(address: string): string[] {
  return isSecure(address) ? [] : [`url: ${shown(address)} is not a secure address; use https://host/…`];
}

/** What is wrong with a path of this site. */
export function wrongPath(address: string): string[] {
  return isPath(address)
    ? []
    : [`path: ${shown(address)} is not a path of this site; use one from its root, /fixes/…/`];
}
