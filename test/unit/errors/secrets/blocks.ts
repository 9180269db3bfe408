/** Private keys, whole and torn. */
import { formsOf } from './form.ts';

const LINE = '{b:64}';
const BODY = `MII{b:61}\n${LINE}\n${LINE}\n{b:30}==`;
const SSH = `b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\n{b:70}\n{b:70}\n{b:20}==`;
const PGP = `\nlQOYBF{b:58}\n${LINE}\n${LINE}\n=ab1C`;
const KIND = '⟨RSA |EC |DSA |ENCRYPTED |⟩';
const escaped = (text: string, newline: string) => text.replaceAll('\n', newline);

export const blocks = formsOf(
  'private key',
  { kind: 'other', run: 12 },
  {
    PEM: `-----BEGIN ${KIND}PRIVATE KEY-----\n«${BODY}»\n-----END PRIVATE KEY-----`,
    OpenSSH: `-----BEGIN OPENSSH PRIVATE KEY-----\n«${SSH}»\n-----END OPENSSH PRIVATE KEY-----`,
    PGP: `-----BEGIN PGP PRIVATE KEY BLOCK-----\n«${PGP}»\n-----END PGP PRIVATE KEY BLOCK-----`,
    'with its headers': `-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,0A1B\n\n«${BODY}»\n-----END RSA PRIVATE KEY-----`,
    escaped: String.raw`"private_key": "-----BEGIN PRIVATE KEY-----\n«${escaped(BODY, '\\n')}»\n-----END PRIVATE KEY-----\n",`,
    'escaped twice': String.raw`\"private_key\": \"-----BEGIN PRIVATE KEY-----\\n«${escaped(BODY, '\\\\n')}»\\n-----END PRIVATE KEY-----\\n\"`,
    'on one line': `KEY="-----BEGIN PRIVATE KEY----- «${escaped(BODY, ' ')}» -----END PRIVATE KEY-----"`,
    indented: `  key: |\n    -----BEGIN RSA PRIVATE KEY-----\n    «${escaped(BODY, '\n    ')}»\n    -----END RSA PRIVATE KEY-----`,
    'quoted in a mail': `> -----BEGIN RSA PRIVATE KEY-----\n> «${escaped(BODY, '\n> ')}»\n> -----END RSA PRIVATE KEY-----`,
    CRLF: `-----BEGIN PRIVATE KEY-----\r\n«${escaped(BODY, '\r\n')}»\r\n-----END PRIVATE KEY-----`,
    'without its end': `-----BEGIN RSA PRIVATE KEY-----\n«${BODY}»`,
    'in code': `const key =\n  "-----BEGIN PRIVATE KEY-----\\n" +\n  "«${escaped(BODY, '\\n" +\n  "')}»\\n" +\n  "-----END PRIVATE KEY-----";`,
    'in base64':
      'key: «LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JSUV2UUlCQURBTkJna3Foa2lHOXcwQkFRRUZBQVNDQktjd2dnU2pBZ0VBQW9J{b:120}»',
    PuTTY: 'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nPrivate-Lines: 2\n«{b:64}\n{b:40}»\nPrivate-MAC: {h:40}',
    JWK: '{"kty":"RSA","e":"AQAB","d":"«{u:86}»","p":"«{u:43}»","kid":"k1"}',
    WireGuard: '[Interface]\nPrivateKey = «{b:43}=»\nAddress = 10.8.0.2/24',
  },
);
