/** Every page carries its policy, before anything that the policy is about. */
import { expect, test } from 'vitest';
import { content, page, pagesOf, site, siteUnderBase } from './site.ts';

/** The whole of it, written out once more by hand, with HASH for those of the page's own scripts and styles. */
const POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "script-src 'self' 'wasm-unsafe-eval' HASH",
  "style-src 'self' HASH",
];
/** What a page may do besides: show what it tells others to frame, and send what a reader says of a fix. */
const MORE: (readonly [pages: RegExp, said: string, instead?: string])[] = [[/^\/tools\/embed\/$/, "frame-src 'self'"]];
const { endpoint } = content.site.data.feedback ?? {};
if (endpoint !== undefined)
  MORE.push([/^\/fixes\/.+/, `connect-src 'self' ${new URL(endpoint).origin}`, "connect-src 'self'"]);

test.each([site, siteUnderBase])('every page of $folder has its policy first, and asks for no referrer', (built) => {
  for (const path of pagesOf(built)) {
    const $ = page(built, path);
    const policy = $('head > meta[http-equiv="content-security-policy"]');
    expect(policy, path).toHaveLength(1);
    const said = (policy.attr('content') ?? '')
      .replace(/ 'sha256-[\w+/=]+'/g, ' HASH')
      .replace(/(?: HASH)+/g, ' HASH')
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => directive !== '');
    const here = MORE.filter(([pages]) => pages.test(path));
    const instead = here.map(([, , other]) => other);
    const whole = [...POLICY.filter((directive) => !instead.includes(directive)), ...here.map(([, more]) => more)];
    expect([...said].sort(), path).toEqual([...whole].sort());
    expect(policy.prevAll('script, style, link[rel="stylesheet"]'), path).toHaveLength(0);
    expect($('meta[name="referrer"]').attr('content'), path).toBe('no-referrer');
  }
});
