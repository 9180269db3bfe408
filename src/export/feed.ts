/** The feed of changed pages, as Atom (RFC 4287). */
import type { AddressOf } from './address.ts';
import type { ChangedPage } from './changed.ts';
import { escaped } from './xml.ts';

/**
 * @param pages the latest first; days are days of the content, so that two builds are the same
 * @param addressOf absolute: an id that depends on where a feed was read would make every entry new
 */
export function atomFeed(
  { name, tagline }: { name: string; tagline: string },
  pages: readonly ChangedPage[],
  addressOf: AddressOf,
): string {
  const instant = (day: string): string => `${day}T00:00:00Z`;
  const entry = ({ path, title, summary, day }: ChangedPage): string[] => [
    '  <entry>',
    `    <title>${escaped(title)}</title>`,
    `    <link href="${escaped(addressOf(path))}"/>`,
    `    <id>${escaped(addressOf(path))}</id>`,
    `    <updated>${instant(day)}</updated>`,
    `    <summary>${escaped(summary)}</summary>`,
    '  </entry>',
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <title>${escaped(name)}</title>`,
    `  <subtitle>${escaped(tagline)}</subtitle>`,
    `  <link href="${escaped(addressOf('/'))}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(addressOf('/feed.atom'))}"/>`,
    `  <id>${escaped(addressOf('/'))}</id>`,
    `  <updated>${instant(pages[0]?.day ?? '1970-01-01')}</updated>`,
    `  <author><name>${escaped(name)}</name></author>`,
    ...pages.flatMap(entry),
    '</feed>',
    '',
  ].join('\n');
}
