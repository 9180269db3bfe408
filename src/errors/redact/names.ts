/** Tells from the name of a value whether it is a secret: `DB_PASSWORD`, `client-secret`, `x-api-key`, “access token”. */
import { VENDORS } from './gitleaks.ts';

export interface NameTells {
  label: string;
  /** Whether any value is hidden, or only one that looks like no word. */
  any: boolean;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Stand behind the word that tells: `password_hash`, `token2`. */
const BEHIND = list(
  'value hash base64 b64 string enc encrypted plain plaintext text raw prod production dev test live staging old new current confirm confirmation confirmed again provided is was used env base data key_base v v1 v2',
);

const PASSWORD =
  /(?:passwor[dt]|passwd|passw|passphrase|pwd|(?:ssh|my|db|user|root|admin|smtp|mail|ftp|redis|pg|sudo|zip|vpn|wifi|rdp)pass|kennwort|contrase(?:n|ñ)a|mdp)$/;
const PASSWORD_WORDS = list('pass pw psk psw');
const SECRET =
  /(?:secret|credentials?|creds|mnemonic|seedphrase|recoveryphrase|recoverykey|backupphrase|recoverycodes?|backupcodes?)$/;
const TOKEN = /(?:token|jwt|sessionid|sessid|sessionkey|bearer|authheader|oauth)$/;
const TOKEN_WORDS = list('sid pat sas hmac csrf xsrf sig signature');
const JOINED_KEY =
  /(?:api|access|secret|private|auth|account|master|encryption|signing|service|license|licence|storage|shared|admin|app|application|client|consumer|server|deploy|ssh|gpg|pgp|host|webhook|bot|aes|hmac|jwt|rsa|user|subscription|function|functions|ai|session)key$/;

/** Numbers of tokens are no tokens. */
const COUNTS =
  /(?:max|min|total|num|number|count|prompt|completion|cached|input|output|reasoning|audio|used|per|next|bad|stop|eos|bos|pad|unk|unexpected|invalid|illegal|first|last|each|every)token$/;

/** Keys that open nothing. */
const OPEN_KEYS = list(
  'primary foreign public pub sort partition row cache hash idempotency group index map object dict json s3 registry lookup hot short any unique config i18n translation message range lang locale column table query search param field property event route routing dedupe dedup shard arrow enter escape tab shift ctrl control alt cmd meta return space delete home end press by the a an this that your my invalid incorrect wrong missing no every each which new old right same valid same idx ref the another other',
);

/** What is only hidden when it looks like no word. */
const WEAK = list('key keys auth authentication cookie session seed salt license nonce credential webhook dsn mac');

const vendors = new Set(VENDORS);

/** The words of a name, in lower case: at punctuation, and at the humps of camel case. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3 $2$4')
    .toLowerCase()
    .split(/[^a-zñ\d]+/)
    .filter(Boolean);
}

/**
 * What a name tells of its value.
 * @param words of the name, the one next to the value last
 */
export function nameTells(words: readonly string[]): NameTells | undefined {
  let end = words.length;
  while (end > 1 && (BEHIND.has(words[end - 1] ?? '') || /^\d+$/.test(words[end - 1] ?? ''))) end -= 1;
  const last = words[end - 1] ?? '';
  const before = words[end - 2] ?? '';
  const joined = `${words[end - 3] ?? ''}${before}${last}`;
  if (PASSWORD.test(joined) || PASSWORD_WORDS.has(last)) return { label: 'password', any: true };
  if (/(?:passcode|otp)$/.test(joined)) return { label: 'code', any: true };
  if (joined.endsWith('requestid')) return { label: 'request id', any: true };
  if (COUNTS.test(joined)) return undefined;
  if (SECRET.test(joined)) return { label: 'secret', any: true };
  if (TOKEN.test(joined) || TOKEN_WORDS.has(last)) return { label: 'token', any: true };
  if (JOINED_KEY.test(joined)) return { label: 'key', any: true };
  if (last === 'key' && before !== '') return { label: 'key', any: !OPEN_KEYS.has(before) };
  if (WEAK.has(last) || words.some((word) => vendors.has(word)))
    return { label: last === 'key' ? 'key' : 'secret', any: false };
  return undefined;
}
