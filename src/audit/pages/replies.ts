/** What support staff send stands alone in a mail: short, with addresses, and with the greeting of their own team. */
import { placesIn, type Places } from '../../content/reply.ts';
import { lineAt, passageAt, type Passage } from '../prose.ts';
import { counted } from '../../content/counted.ts';
import type { Content } from '../../reader/read.ts';
import type { Rule } from '../rule.ts';
import { pathsOf } from './links.ts';

/** Words of a reply, without greeting and sign-off: enough to act on, and read to the end. */
const WORDS = { least: 60, most: 140 };

const replies = ({ fixes }: Pick<Content, 'fixes'>): Passage[] => fixes.flatMap((fix) => passageAt(fix, ['reply']));

/** A reply is neither a scrap nor an essay. */
export const repliesInLength: Rule = (content) =>
  replies(content).flatMap(({ file, line, text }) => {
    const count = text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
    if (count >= WORDS.least && count <= WORDS.most) return [];
    return [
      {
        file,
        line,
        message: `the reply has ${counted(count, 'word')}; it should have ${WORDS.least} to ${WORDS.most}`,
      },
    ];
  });

const AROUND =
  /^\s*(?:hello|hi|dear|good (?:morning|day))\b.*|^\s*(?:(?:kind|best|warm) regards|best wishes|sincerely|yours)\b.*/gim;

/** Greeting and sign-off are the team’s own, set once for the site. */
export const repliesBare: Rule = (content) =>
  replies(content).flatMap((passage) =>
    [...passage.text.matchAll(AROUND)].map(({ 0: found, index }) => ({
      file: passage.file,
      line: lineAt(passage, index),
      message: `“${found.trim()}” is in the reply; leave it out: “reply” in site.yaml adds the greeting and sign-off to every reply`,
    })),
  );

/** A page of somebody’s site, by name: “the settings page”, “your account overview”. “The page” names none. */
const PLACE =
  /(?<!\[[^\]]*)\b(?!(?:the|this|that|your|a|an|no|each|its|same|first|next|of|on|in|and|such)\s)([\w’'-]+ (?:page|overview))\b/gi;

/** What a reply names, it gives the address of; a place that has none of its own is listed as such. */
export const repliesGiveAddresses: Rule = (content) => {
  const known = coveredBy(content.site.data.places);
  return replies(content).flatMap((passage) =>
    [...passage.text.matchAll(PLACE)]
      .filter(({ 0: found, index }) => !known(passage.text, index, found.length))
      .map(({ 0: found, index }) => ({
        file: passage.file,
        line: lineAt(passage, index),
        message: `the reply names “${found}” without its address; use a name from “places” in site.yaml, add it there, or link the words: [${found}](https://…)`,
      })),
  );
};

/** Whether a known name covers a stretch of a text. */
function coveredBy(places: Places): (text: string, from: number, length: number) => boolean {
  const names = placesIn(places);
  return (text, from, length) =>
    [...text.matchAll(names)].some(
      ({ 0: name, index }) => index < from + length && index + name.length >= from + length,
    );
}

/** A path of this site in a reply leads to a page. */
export const replyLinksLead: Rule = (content) => {
  const pages = pathsOf(content);
  return replies(content).flatMap((passage) =>
    [...passage.text.matchAll(/\]\((\/[^)\s#?]*)[^)]*\)/g)]
      .filter(([, path = '']) => !pages.has(path))
      .map(({ 1: path = '', index }) => ({
        file: passage.file,
        line: lineAt(passage, index),
        message: `the link ${path} in the reply leads nowhere`,
      })),
  );
};
