/** Why a YAML text cannot be read, in words for whoever wrote it: what to do, where the parser says what it met. */
import type { YAMLError } from 'yaml';

const COLON = 'put the value in quotes: it contains a colon';

/** The beginning of what the parser says, and what is said instead. */
const WORDS: readonly (readonly [begins: RegExp, words: string])[] = [
  [/^Nested mappings are not allowed in compact mappings/, COLON],
  [/^Block collections are not allowed within flow collections/, COLON],
  [/^Plain value cannot start with .*character (.)$/, 'put the value in quotes: it begins with $1'],
  [/^Tabs are not allowed as indentation$/, 'indent the line with spaces instead of tabs'],
  [/^All mapping items must start at the same column$/, 'indent this line as far as the others in its block'],
  [
    /^Implicit (?:map keys need to be followed by map values|keys need to be on a single line)$/,
    'this is not a key with a value; put a colon after the key',
  ],
  [
    /^Flow (?:map|sequence) in block collection must .* end with a ([\]}])$/,
    'the bracket opened above is not closed; put $1 at the end',
  ],
];

/** What is wrong, without the place, which the issue names. */
export function yamlWords({ code, message }: YAMLError): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here; a file has only one, so remove “---” or “...”';
  const said = (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
  const [begins, words] = WORDS.find(([known]) => known.test(said)) ?? [];
  return begins === undefined || words === undefined ? said : said.replace(begins, words);
}
