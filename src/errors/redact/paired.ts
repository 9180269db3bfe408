/** Names and values that no `=` and no colon joins: flags, markup, calls, lists of pairs, tables, prose. */
import type { Found } from './found.ts';
import { nameTells, wordsOf } from './names.ts';
import { hidden, valueAt } from './value.ts';

/** Where a value begins behind what names it. The name is the group. */
const NAMES: readonly { pattern: RegExp; wide?: boolean; sure?: boolean }[] = [
  // --password x
  { pattern: /(?<=[\s"'])--?([A-Za-z][\w-]{1,40})[ \t]+(?=[^\s-])/g, wide: true },
  // setx NAME x, config set name x
  {
    pattern:
      /\b(?:setenv|set -[gxU]+|setx|config set|configure set|secret set|secrets set|config --global|vars? set|variable set)\s+([\w.:/-]{2,80})\s+(?=[^\s=]+)/g,
    wide: true,
  },
  // name: NAME, value: x, in YAML, JSON, XML, HTML and HAR
  {
    pattern:
      /\b(?:name|key|id|header|field|variable|env|parameter|ParameterKey|Name|Key)["']?\s?[:=]?\s{0,3}["']?([A-Za-z][\w.-]{1,64})["']?[^\n=:]{0,40}?[,;>{]?\s{0,40}["'<]?\b(?:value|content|default|val|Value|ParameterValue)["']?\s?[:=]\s{0,3}/g,
  },
  // <password>x</password>
  { pattern: /<(?:\w{1,20}:)?([A-Za-z][\w.-]{1,64})(?: [^<>\n]{0,80})?>(?=[^<\n]{2,400}<\/)/g },
  // Content-Disposition: form-data; name="password"
  { pattern: /form-data; name="([\w.[\]-]{2,64})"\s{2,4}/g },
  // setPassword("x")
  { pattern: /\b(?:set|with|using|add|use)_?([A-Z_a-z]\w{2,40})\((?=["'`])/g },
  // define('DB_PASSWORD', 'x')
  { pattern: /["']([A-Za-z][\w.-]{1,64})["']\s?,\s{0,3}(?=["'])/g, sure: false },
  // NAME x, as in a protocol or a listing
  { pattern: /(?<![\w$<{])([A-Z][A-Z\d_]{2,60})[ \t]+(?=[^\s=:])/g, wide: true, sure: false },
  // The files in which programs keep cookies
  { pattern: /\b(?:TRUE|FALSE)\t\d+\t([\w.-]{1,64})\t(?=\S)/g, wide: true },
  // machine x login y password z
  { pattern: /\blogin\s+\S{1,80}\s+(password)\s+(?=\S)/g, wide: true },
];

const SECRET_NAME = String.raw`(?:password|passcode|passphrase|passwd|api[ -]key|secret(?: key)?|(?:access |api |auth )?token)`;

/** A whole secret behind what can be nothing else. */
const SECRETS: readonly RegExp[] = [
  // CREATE USER app IDENTIFIED BY 'x'; with the password "x"
  new RegExp(
    String.raw`\b(?:identified by|${SECRET_NAME}(?:\s(?:is|was|to|of))?)\s{1,3}(["'\x60])(?<secret>[^"'\x60\n]{3,200})\1`,
    'gid',
  ),
  // What takes a password behind a flag of one letter.
  /\b(?:mysql|mysqldump|mysqladmin|mariadb|mongo|mongosh|mongodump|sshpass|docker login|podman login|redis-cli|ldapsearch|smbclient|htpasswd|plink|pscp|sqlcmd|mosquitto_(?:pub|sub)|unzip|zip|7z|rar|openssl)\b[^\n|;]{0,160}?\s-[paPw] ?(?<secret>[^\s-][^\s]{2,})/dg,
  /\s(?:-u|--user|-a|--auth|--proxy-user)[ =]?["']?[^\s:"'=]{1,64}:(?<secret>[^\s"']{2,})/dg,
  /\b(?:sqlplus|impdp|expdp|sqlldr|rman)\b(?: -\w+)? (?:target )?[\w$-]{1,40}\/(?<secret>[^@\s]{2,80})@/dg,
  // host:5432:database:user:password
  /(?<=^|\n)[\w.*-]{1,80}:(?:\d{2,5}|\*):[^\s:]{1,80}:[^\s:]{1,80}:(?<secret>[^\s:]{3,120})(?=\s|$)/dg,
];

/** “my password is hunter2”, “with password hunter2”: only what is no word. */
const IN_PROSE = new RegExp(
  String.raw`\b${SECRET_NAME}(?:\s(?:is|was|to|as|of)(?: now)?|'s)?[:,]?\s["'\x60(]{0,2}(?<secret>[^\s"'\x60,;()]{5,80})`,
  'gid',
);

export function* findPaired(text: string): Generator<Found> {
  for (const { pattern, wide = false, sure = true } of NAMES)
    for (const { 0: lead, 1: name = '', index } of text.matchAll(pattern)) {
      const tells = nameTells(wordsOf(name));
      if (tells?.any !== true) continue;
      const found = valueAt(text, index + lead.length, wide);
      // Two strings side by side may be a name and its value, or two names.
      if (sure || (found.quoted && tells.label === 'password') || isNoWord(found.text)) yield* hidden(found, tells);
    }
  for (const pattern of SECRETS) for (const match of text.matchAll(pattern)) yield* secretOf(text, match, true);
  for (const match of text.matchAll(IN_PROSE)) yield* secretOf(text, match, false);
  yield* columns(text);
}

function* secretOf(text: string, match: RegExpExecArray, sure: boolean): Generator<Found> {
  const [start, end] = match.indices?.groups?.secret ?? [0, 0];
  const found = text.slice(start, end).replace(/[.!?)]+$/, '');
  if (!sure && !isNoWord(found)) return;
  const label = sure || /pass/i.test(match[0]) ? 'password' : /key/i.test(match[0]) ? 'key' : 'token';
  yield* hidden({ start, end: start + found.length, text: found, quoted: true }, { label, any: true });
}

function isNoWord(text: string): boolean {
  return (
    /[A-Za-z]/.test(text) &&
    /\d|.[!@#$%^&*]/.test(text) &&
    !/^(?:v?\d[\d.]*|\d{1,3}(?:st|nd|rd|th)|[A-Z]+\(\d+\)?|.*:)$/i.test(text)
  );
}

const HEAD = /(?<=^|\n)[ \t]*\|?([^\n|]{1,60}(?:\|[^\n|]{0,60}){1,12})\|?[ \t]*\n[ \t]*\|?[ \t]*:?-{2,}/g;

/** The cells under a head that says secret. */
function* columns(text: string): Generator<Found> {
  for (const { 0: whole, 1: head = '', index } of text.matchAll(HEAD)) {
    const secret = head.split('|').map((cell) => nameTells(wordsOf(cell)));
    if (!secret.some((tells) => tells?.any)) continue;
    let at = text.indexOf('\n', index + whole.length) + 1;
    for (let rows = 0; at > 0 && rows < 200; rows += 1) {
      const line = /^[^\n]*/.exec(text.slice(at, at + 2000))?.[0] ?? '';
      if (!line.includes('|')) break;
      let from = at + (/^[ \t]*\|?/.exec(line)?.[0].length ?? 0);
      for (const [column, cell] of line
        .replace(/^[ \t]*\|/, '')
        .split('|')
        .entries()) {
        const tells = secret[column];
        const value = cell.trim();
        const start = from + cell.indexOf(value);
        if (tells?.any === true) yield* hidden({ start, end: start + value.length, text: value, quoted: true }, tells);
        from += cell.length + 1;
      }
      at = text.indexOf('\n', at) + 1;
    }
  }
}
