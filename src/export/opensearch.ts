/** The search of the site, as browsers can add it to their own. */
import type { AddressOf } from './address.ts';
import { escaped } from './xml.ts';

/** More than this is no short name. */
const SHORT = 16;

/** As many whole words of a name as fit. */
export function shortName(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && words.join(' ').length > SHORT) words.pop();
  return words.join(' ').slice(0, SHORT);
}

/**
 * What somebody types stands in the fragment, as everything else that is handed to the search: the browser keeps that to
 * itself, where a query would be sent to the host. Chromium and Firefox both fill in `{searchTerms}` there.
 * @param addressOf absolute: a browser takes nothing else
 */
export function openSearch({ name, tagline }: { name: string; tagline: string }, addressOf: AddressOf): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escaped(shortName(name))}</ShortName>`,
    `  <LongName>${escaped(name)}</LongName>`,
    `  <Description>${escaped(tagline)}</Description>`,
    '  <InputEncoding>UTF-8</InputEncoding>',
    `  <Image width="16" height="16" type="image/svg+xml">${escaped(addressOf('/favicon.svg'))}</Image>`,
    `  <Url type="text/html" method="get" template="${escaped(addressOf('/search/'))}#q={searchTerms}"/>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
