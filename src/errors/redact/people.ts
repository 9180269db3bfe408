/** What leads to a person: e-mail and street addresses, phone numbers, addresses of computers, numbers of identity papers. */
import { formsFinder, type Form } from './found.ts';

const LETTER = String.raw`\w\u00c0-\u024f\u0400-\u04ff`;

const VERSION_OR_FILE = /@\d{1,6}\.\d{1,6}\.\d|\.(?:[cm]?[jt]sx?|vue|png|jpg|svg|webp|git)$/;
const TOP_LEVEL = /\.[A-Za-z\u00c0-\u024f\u0400-\u04ff][\w\u00c0-\u024f\u0400-\u04ff-]{1,62}$/;

/** `git@github.com:owner/name` names a place and nobody. */
const isNoEmail = (secret: string, { input, index }: RegExpExecArray): boolean =>
  !TOP_LEVEL.test(secret) ||
  VERSION_OR_FILE.test(secret) ||
  (/^git@/i.test(secret) && /[:/]/.test(input.charAt(index + secret.length)));

const STREET = [
  'street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|place|pl|square|sq|terrace|way|close|crescent',
  'parkway|pkwy|highway|hwy|circle|trail|row|gardens|grove|mews|alley|quay|hill',
].join('|');

const PHONE_WORD = String.raw`(?<![A-Za-z])(?:phone|telephone|tel|mobile|cell|cellphone|fax|whatsapp|call(?:ed)?(?: me)?(?: at| on)?|sms(?: to)?|text(?: me)?(?: at| on)|sent to|number on file|phone[ _]number|contact)(?![A-Za-z])`;

/** Computers of the same house, and the examples of documents. */
const isOwnNetwork = (ip: string): boolean =>
  /^(?:0|10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])|2(?:2[4-9]|[3-5]\d))\./.test(
    `${ip}.`,
  );

/** Everybody's name servers. */
const PUBLIC = new Set(['8.8.8.8', '8.8.4.4', '1.1.1.1', '1.0.0.1', '9.9.9.9']);

/** What is counted in four parts too. */
const VERSION_BEFORE = /(?:\bv|\bversion|\brelease|\bbuild|[A-Za-z]\/|==|@|~|\^|>=|<=|[A-Za-z]-)\s?$/i;

const forms: readonly Form[] = [
  {
    label: 'email',
    pattern: new RegExp(String.raw`(?<![${LETTER}.+-])[${LETTER}.+-]+@[${LETTER}-]+\.[${LETTER}][${LETTER}.-]*`, 'gd'),
    harmless: isNoEmail,
  },
  {
    // As people write it where robots read.
    label: 'email',
    pattern:
      /[\w.+-]{2,40} ?[[({<]? ?\bat\b ?[\])}>]? ?[\w-]{2,40}(?: ?[[({<]? ?\bdot\b ?[\])}>]? ?[\w-]{2,24}){1,3}/dgi,
  },
  {
    label: 'phone number',
    pattern: /(?<![\w+.$€£-])(?:\+|00)[1-9]\d{0,2}[ .()/-]{0,3}\d{1,5}(?:[ .()/-]{0,2}\d{2,5}){1,5}(?![\w-]|\.\d)/dg,
    harmless: (secret) => {
      const { length } = secret.replace(/\D/g, '');
      return length < 9 || length > 17;
    },
  },
  {
    label: 'phone number',
    pattern: /(?<![\w.+-])(?:1[ .-])?(?:\(\d{3}\)[ .-]?|\d{3}([ .-]))\d{3}[ .-]\d{4}(?![\w.-]|\.\d)/dg,
  },
  {
    label: 'phone number',
    pattern: new RegExp(
      String.raw`${PHONE_WORD}(?:[ _-]?(?:number|no|nr))?\.?["'\x60]?(?:\s?(?:is|[:=#]))?\s{0,3}["'\x60]?(?<secret>\+?\(?\d[\d ().-]{6,18}\d)(?![\w-])`,
      'gid',
    ),
  },
  {
    label: 'ip address',
    pattern: /(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d{1,2})\.){3}(?:25[0-5]|2[0-4]\d|1?\d{1,2})(?![\w]|\.\d)/dg,
    harmless: (ip, { input, index }) =>
      isOwnNetwork(ip) ||
      PUBLIC.has(ip) ||
      /^[0-3]\.\d\./.test(ip) ||
      isVersion(input.slice(Math.max(0, index - 24), index)),
  },
  {
    label: 'ip address',
    pattern: /(?<![\w:.])(?:[\da-f]{1,4}:){2,7}(?::?[\da-f]{1,4}){1,6}(?![\w:.])/dgi,
    harmless: (ip) =>
      (ip.split(':').length < 5 && !ip.includes('::')) ||
      /^(?:fe80|f[cd]|2001:0?db8)/i.test(ip) ||
      /^(?:\d{1,2}:)+\d{1,2}$/.test(ip) ||
      /^(?:[\da-f]{2}:){2,}[\da-f]{2}$/i.test(ip),
  },
  {
    label: 'address',
    pattern: new RegExp(
      String.raw`(?<![\w.$€£-])\d{1,5}[A-Za-z]?,? (?:[NSEW]\.? |North |South |East |West )?(?:[A-Z\u00c0-\u00de][\w'’.\u00c0-\u024f-]{0,24} ){1,4}(?:${STREET})\b\.?(?:,? (?:apt|apartment|unit|suite|ste|flat|floor|fl|#)\.? ?[\w-]{1,6})?(?:,? [A-Z\u00c0-\u00de][\w'’.\u00c0-\u024f-]{1,24}){0,4}(?:,?\n[A-Z][A-Za-z .'-]{1,30},? [A-Z]{2} \d{5}(?:-\d{4})?)?(?:,? [A-Z]{2})?(?:,? (?:\d{5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}))?`,
      'gid',
    ),
    // In any case of letters, but a street begins with a capital: “2 times a row” is none.
    harmless: (secret) =>
      !/^\d+[A-Za-z]?,? (?:[A-Z\u00c0-\u00de])/.test(secret) || /^\d+ (?:USD|EUR|GBP|API|Error|OK)\b/.test(secret),
  },
  {
    // Musterstraße 12, 10115 Berlin; Kerkstraat 5
    label: 'address',
    pattern:
      /(?<![\w-])[A-Z\u00c0-\u00de][\w\u00c0-\u024f-]{1,30}(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer|straat|gatan|vej) \d{1,4}[a-z]?(?:,?[ \n](?:[A-Z]-?)?\d{4,5}(?: [A-Z]{2})? [A-Z\u00c0-\u00de][\w\u00c0-\u024f-]{1,30})?/dg,
  },
  {
    // 12 rue de la Paix, 75002 Paris; Calle Mayor 5
    label: 'address',
    pattern:
      /(?<![\w.-])(?:\d{1,4}(?: ?(?:bis|ter))?,? )?(?:rue|avenue|boulevard|chemin|impasse|calle|avenida|paseo|via|viale|piazza|corso|rua|ulica|ul\.)(?: (?:de|du|des|la|le|les|del|della|di|do|da|los|las|dos|das|l['’])){0,3} [A-Z\u00c0-\u00de][\w\u00c0-\u024f'’-]{1,30}(?: [A-Z\u00c0-\u00de][\w\u00c0-\u024f'’-]{1,30}){0,2}(?:,? \d{1,4}[a-z]?)?(?:,?[ \n]\d{4,5} [A-Z\u00c0-\u00de][\w\u00c0-\u024f-]{1,30})?/dg,
    harmless: (secret) => !/\d/.test(secret),
  },
  {
    label: 'address',
    pattern:
      /\b(?:billing[ _-]?address|shipping[ _-]?address|home[ _-]?address|street(?:[ _-]?address)?|address(?:[ _-]?line)?[ _-]?[12]|addr(?:ess)?1)["'\x60]?\s?[:=]\s{0,3}["'\x60]?(?<secret>[^\n"'<>]*\d[^\n"'<>]{4,80}|\d[^\n"'<>]{4,80})/dgi,
    harmless: (secret) => /^(?:https?|0x|none|null|\[)/i.test(secret) || /^[\d.:/]+$/.test(secret),
  },
  {
    label: 'address',
    pattern: /\bP\.?\s?O\.? Box \d{1,6}/dgi,
  },
  { label: 'id number', pattern: /(?<![\w.-])(?!000|666|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/dg },
  {
    label: 'id number',
    pattern: /\b(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/dg,
  },
  { label: 'id number', pattern: /(?<![\w-])[A-Z]{3}[ABCFGHLJPT][A-Z]\d{4}[A-Z](?![\w-])/dg },
  {
    label: 'id number',
    pattern:
      /(?<![\w.-])(?:\d{8}[A-HJ-NP-TV-Z]|[XYZ]\d{7}[A-HJ-NP-TV-Z]|\d{3}\.\d{3}\.\d{3}-\d{2}|[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z])(?![\w-])/dg,
  },
  {
    label: 'id number',
    pattern:
      /(?<![A-Za-z])(?:ssn|social[ _]security(?:[ _]number)?|nino|national (?:id|insurance|identity)(?: number)?|nino|aadhaar|aadhar|pan(?: card)?|cpf|cnpj|dni|nie|nif|passport|driv(?:er'?s?|ing)[ -]licen[cs]e|licen[cs]e number|id card|identity card|id number|tax id|tin|vat(?: id| number)?|ein|itin|sin|bsn|pesel|personnummer|steuer-?id|codice fiscale|tfn|medicare|nhs)(?![A-Za-z])(?:[ _-]?(?:number|no|nr|num|id|#))?\.?["'\x60]?(?:\s?(?:is|[:=#]))?\s{0,3}["'\x60]?(?<secret>[A-Z]{0,3}\d[A-Z\d .-]{4,20}[A-Z\d])(?![\w-])/dgi,
    harmless: (secret) => secret.replace(/\D/g, '').length < 5,
  },
  {
    label: 'date of birth',
    pattern:
      /(?<![A-Za-z])(?:d\.?o\.?b\.?|date[ _]of[ _]birth|birth[ _-]?da(?:te|y)|born(?: on)?)["'\x60]?(?:\s?(?:is|[:=]))?\s{0,3}["'\x60]?(?<secret>\d{1,4}[ ./-]\d{1,2}[ ./-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?,? \d{4})/dgi,
  },
];

function isVersion(before: string): boolean {
  return (
    VERSION_BEFORE.test(before) &&
    !/(?:\bip|from|address|client|remote|host|addr|peer|for|by|at|to|:\/\/)\s?$/i.test(before)
  );
}

export const findPeople = formsFinder(forms);
