/** Codes that are sent or remembered, and what is printed on a card: security codes, one-time codes, PINs, expiry dates. */
import { formsFinder, HIDDEN, type Form } from './found.ts';

const WORD = [
  String.raw`(?<![A-Za-z\d])(?:[ht]?otp|pins?|csc|cid)(?![A-Za-z])`,
  '(?:sms|push|mobile|photo|chip|m)?TAN(?![A-Za-z])',
  'cv[cvn]2?(?:number|code|value)?(?![A-Za-z])|(?:card )?verification (?:value|number)|card[-_ ]?code|pass[-_ ]?code',
  '(?:security|verification|confirmation|authentication|authorization|authorisation|activation|access|login|log-?in|sign-?in|sms|2fa|mfa|tan|pin|recovery|backup|one[-_ ]?time)[-_ ]?(?:pass)?code',
  'one[-_ ]?time[-_ ]?(?:pin|password)',
].join('|');

/** As banks and shops write it in other languages. */
const ABROAD = String.raw`c[oó]dig?[oe]|codice|[a-zäöüåß]{3,20}(?:code|kod|koodi)|code(?= (?:lautet|de |est |d['’]))|kode?|kodu?|код|πωδικός|验证码|驗證碼|校验码|動的パスワード|認証コード|確認コード|인증번호|인증 코드|mã xác (?:minh|nhận)|clave|contraseña|kennwort`;

/** Digits that are a quantity, a date, a time or a version and no code go on like this. */
const END = String.raw`(?![A-Za-z\d]|[.:/-]\d|\s?(?:%|(?:m?s|sec|min|digit|char|token|time|attempt|usd|dollar|request|version|release|credit|hour|day|minute)[a-z]{0,7}\b))`;

const DIGITS = String.raw`\d{3}[ -]\d{3}${END}|\d{4}[ -]\d{4}${END}|\d{4,8}${END}`;

/** What a word before digits makes a status, a price or a number of a standard out of. */
const NO_CODE = /error|status|http|rfc|line|limit|fail|incorrect|invalid|wrong|declin|reject|version|[$€£]/i;

/** Codes of other kinds: the reader needs them. */
const OTHER_CODE =
  /(?:error|status|http|exit|response|result|return|reason|country|zip|postal|post|area|dial(?:l?ing)?|promo|product|source|decline|language|currency|state|bar|qr|colou?r|key|class|sort|event|signal|region|tax|discount|coupon|booking|item|hs|mcc|iata|iso|airport|gate|model|part|ex)[-_ ]?codes?/i;

const isOther = (_secret: string, { 0: whole }: RegExpExecArray): boolean =>
  NO_CODE.test(whole) || OTHER_CODE.test(whole);

const MONTH = String.raw`(?:0[1-9]|1[0-2])`;

const forms: readonly Form[] = [
  {
    label: 'code',
    pattern: new RegExp(
      String.raw`(?:${WORD})\]?(?:[^\d\n[\].,;!?${HIDDEN}]{0,24}[^A-Za-z\d\n[\].,;!?${HIDDEN}])?(?<secret>\d{3}[ -]\d{3}${END}|\d{4}[ -]\d{4}${END}|\d{3,8}${END})`,
      'gid',
    ),
    harmless: (_secret, { 0: whole }) => NO_CODE.test(whole),
  },
  {
    // In letters and digits, or on the next line.
    label: 'code',
    pattern: new RegExp(
      String.raw`(?:${WORD}|\bcode)["'\x60]?(?:\s(?:is|was)|\s?[:=]|[A-Za-z ]{0,24}:)\s{0,4}["'\x60]?(?<secret>(?=[A-Z]{0,9}\d)(?=\d{0,9}[A-Z])[A-Z\d]{5,10}|(?<=\n)(?:${DIGITS}))(?![\w-])`,
      'gd',
    ),
    harmless: isOther,
  },
  {
    label: 'code',
    pattern: new RegExp(
      String.raw`(?<![\w.,:/$-])(?:[A-Z]{1,3}-)?(?<secret>\d{3}[ -]\d{3}|\d{3,8})(?=\s(?:is|as|ist|es|est|è|é)\s[\p{L}' ]{0,40}(?:${WORD}|\bcode\b|${ABROAD}))`,
      'gidu',
    ),
    harmless: (secret, { input, index }) => OTHER_CODE.test(input.slice(index, index + 80)) && secret.length < 5,
  },
  {
    // “Your code: 482913”, “Enter the code 482913”, “your code for Acme is 482913”
    label: 'code',
    pattern: new RegExp(
      String.raw`\b(?:your|the|this|enter|use|type|input|submit|send|sent|got|received|login|with|uber|whatsapp|google|bank|openai|chatgpt|stripe)\b[A-Za-z' ]{0,24}\b(?:code|number)\b(?:["'\x60]?\s?(?:is|was|[:=])|[A-Za-z ]{0,30}\s(?:is|was|:)|[a-z ]{0,24}:)?\s{0,4}["'\x60]?(?:[A-Z]{1,3}-)?(?<secret>${DIGITS})`,
      'gid',
    ),
    harmless: isOther,
  },
  {
    // “enter 482913 in your app”, “use 482913 to log in”
    label: 'code',
    pattern: new RegExp(
      String.raw`\b(?:enter|use|type|input|reply with|tippen sie|utilisez|introduzca)\s(?=\d{5}|\d{3}[ -])(?<secret>${DIGITS})(?=\s(?:in|into|on|to|as|at|when|for)\b)`,
      'gid',
    ),
  },
  {
    label: 'code',
    pattern: new RegExp(String.raw`(?:${ABROAD})[^\d\n${HIDDEN}]{0,40}?(?<secret>${DIGITS})`, 'gid'),
    harmless: isOther,
  },
  {
    label: 'code',
    pattern: new RegExp(
      String.raw`(?:(?<=^|\n|[.!] )code|\b(?:2fa|mfa))(?:\s?[:=]|\sis)\s{0,3}(?<secret>\d{6})(?!\d)`,
      'gid',
    ),
  },
  {
    label: 'code',
    pattern: new RegExp(
      String.raw`\d[- ]?digit (?:[a-z]{2,16} ){0,2}(?:code|number|pin)\b[^\d\n${HIDDEN}]{0,20}(?<secret>${DIGITS})`,
      'gid',
    ),
    harmless: isOther,
  },
  // The last line of a message that a phone fills in by itself.
  { label: 'code', pattern: /(?<=^|\n)@[\w.-]{3,60} #(?<secret>[\w-]{3,12})/dg },
  {
    label: 'code',
    pattern:
      /\b(?:recovery|backup|2fa|gift(?:[ -]?card)?|voucher|redeem|redemption)[ -]?codes?["'\x60]?\s?[:=]?\s{0,3}["'\x60]?(?<secret>(?:(?:\ue000{4,60}[,\s]{1,3})?(?=[A-Za-z-]{0,24}\d)[A-Za-z\d]{4,12}[ -][A-Za-z\d]{4,12}(?:-[A-Za-z\d]{3,12}){0,3}(?:[,\s]{1,3}|(?=[^\w-])|$)){1,20})/dgi,
  },
  {
    label: 'code',
    pattern: /\b(?:digits|number|code|cvv|cvc)\b[^\d\n]{0,16}\bon the back\b[^\d\n]{0,16}(?<secret>\d{3,4})(?!\d)/dgi,
  },
  // What follows a card: its other track, its date, its code.
  { label: 'card number', pattern: new RegExp(String.raw`${HIDDEN}[=^D]\s?(?<secret>\d{7,40})`, 'gd') },
  {
    label: 'expiration date',
    pattern: new RegExp(
      String.raw`(?:${HIDDEN}[^\d\n${HIDDEN}]{1,20}|\b(?:card )?exp(?:ir(?:y|es|ation))?(?:[ _-]?date)?\b\.?["'\x60]?\s?[:=]\s{0,3}["'\x60]?|\b(?:valid (?:thru|until|through)|mm\/yy)\b:?\s?)(?<secret>${MONTH}\s?[/|,-]\s?(?:20)?[2-4]\d)(?![\d/-])`,
      'gid',
    ),
  },
  {
    label: 'code',
    pattern: new RegExp(String.raw`${HIDDEN}[ ,;|/]{1,4}(?<secret>\d{3,4})(?=\s*(?:$|[\n,;|.]))`, 'gd'),
  },
  {
    label: 'code',
    pattern: /[?&](?:code|state|ticket|SAMLResponse|SAMLRequest|oobCode)=(?<secret>[\w/.~%+=-]{10,2000})/dg,
  },
];

export const findCodes = formsFinder(forms);
