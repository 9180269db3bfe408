/** What stands before the host of an address and opens it: in URLs and connection strings. */
import { formsFinder, isNames } from './found.ts';

const forms = [
  {
    label: 'password',
    // A password may hold an @ itself; the last one is before the host.
    pattern: /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/"'<>]{0,80}:(?<secret>[^\s/"'<>;]{1,200})@(?=[\w[(.-])/dgi,
    harmless: isReference,
  },
  {
    label: 'token',
    pattern: /\b[a-z][a-z\d+.-]{1,20}:\/\/(?<secret>[^\s:@/"'<>]{12,200})@(?=[\w[(.-])/dgi,
    harmless: isNames,
  },
  {
    // `root:hunter2@10.0.0.5:3306`, `user:pass@tcp(db:3306)/name`
    label: 'password',
    pattern:
      /(?<![\w/.@:-])(?!(?:https?|git|ssh|mailto|ftp|tel|sip):)[\w.-]{1,60}:(?<secret>[^\s:@/"'<>]{3,100})@(?=\d|localhost|tcp\(|unix\(|[\w-]+[:/])/dgi,
    harmless: isReference,
  },
];

function isReference(secret: string): boolean {
  return /^(?:\$[\w({].*|<.*>|\{.*\}|\*+|x{3,}|\.{3}|pass(?:word)?|pwd|secret)$/i.test(secret);
}

export const findLinks = formsFinder(forms);
