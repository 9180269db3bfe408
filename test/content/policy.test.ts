/** Every page carries its policy, before anything that the policy is about. */
import { expect, test } from 'vitest';
import { page, pagesOf, site, siteUnderBase } from './site.ts';

const DIRECTIVES = [
  "default-src 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "font-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
];

test.each([site, siteUnderBase])('every page of $folder has its policy first, and asks for no referrer', (built) => {
  for (const path of pagesOf(built)) {
    const $ = page(built, path);
    const policy = $('head > meta[http-equiv="content-security-policy"]');
    expect(policy, path).toHaveLength(1);
    const said = (policy.attr('content') ?? '').split(';').map((directive) => directive.trim());
    for (const directive of DIRECTIVES) expect(said, path).toContain(directive);
    expect(
      said.filter((directive) => /'unsafe-(?:inline|eval|hashes)'/.test(directive)),
      path,
    ).toEqual([]);
    expect(policy.prevAll('script, style, link[rel="stylesheet"]'), path).toHaveLength(0);
    expect($('meta[name="referrer"]').attr('content'), path).toBe('no-referrer');
  }
});
