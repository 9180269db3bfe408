/** Named mistakes that somebody might make. Each is made by itself, and some test has to notice. */

export interface Mutant {
  /** What is wrong then, in words. */
  name: string;
  /** The folder below `test/unit` that is asked first. */
  near: string;
  file: string;
  /** Stands once in the file. */
  from: string | RegExp;
  to: string;
}

export const mutants: readonly Mutant[] = [
  // Trees
  {
    name: 'the first question of a way counts as not passed',
    near: 'trees',
    file: 'src/trees/place.ts',
    from: 'if (passed >= 0)',
    to: 'if (passed > 0)',
  },
  {
    name: 'a page in the middle shows the whole way',
    near: 'trees',
    file: 'src/trees/place.ts',
    from: 'position.trail.slice(0, passed)',
    to: 'position.trail',
  },
  {
    name: 'an answer of one’s own still counts as read from the text',
    near: 'trees',
    file: 'src/trees/place.ts',
    from: 'read: others(place.read)',
    to: 'read: place.read',
  },
  {
    name: 'whole and partial places change roles',
    near: 'trees',
    file: 'src/trees/place.ts',
    from: 'if (!place.partial) return',
    to: 'if (place.partial) return',
  },
  {
    name: 'a question that two trees ask is on the trail twice',
    near: 'trees',
    file: 'src/trees/walk.ts',
    from: '!asked.has(step.question)',
    to: 'true',
  },
  {
    name: 'nothing is offered after a fix',
    near: 'trees',
    file: 'src/trees/next-steps.ts',
    from: 'return steps.filter(',
    to: 'return steps.slice(0, 0).filter(',
  },
  {
    name: 'what comes after a fix is named once for each tree',
    near: 'trees',
    file: 'src/trees/next-steps.ts',
    from: /return steps\.filter\(.*\);/,
    to: 'return steps;',
  },
  {
    name: 'fixes of trees that are jumped to are not still possible',
    near: 'trees',
    file: 'src/trees/left.ts',
    from: '[...fixes, ...jumped]',
    to: '[...fixes]',
  },
  {
    name: 'the answer of a fix leads on from its own page',
    near: 'trees',
    file: 'src/trees/fix-place.ts',
    from: 'id !== SYMPTOM && id !== fix',
    to: 'id !== SYMPTOM',
  },
  {
    name: 'the targets of two fixes are swapped',
    near: 'trees',
    file: 'content/trees/key-refused.yaml',
    from: /fix\/(?:invalid|stale)-key/g,
    to: 'swapped',
  },
  {
    name: 'what comes after a fix is dropped from a tree',
    near: 'trees',
    file: 'content/trees/card-declined.yaml',
    from: /^ {2}fix\/bank-decline: .*\n/m,
    to: '',
  },
  {
    name: 'a wait is ten times as long',
    near: 'content',
    file: 'content/en/fixes/sync-delay.mdx',
    from: /^wait: (\d+)$/m,
    to: 'wait: $10',
  },
  // Errors
  {
    name: 'where an error starts ignores what is certain',
    near: 'errors',
    file: 'src/errors/start.ts',
    from: '{ [ERROR]: id, ...answers }',
    to: '{ [ERROR]: id }',
  },
  // Search
  {
    name: 'errors lend their fixes nothing',
    near: 'search',
    file: 'src/search/rank.ts',
    from: 'const LENT = 0.45;',
    to: 'const LENT = 0;',
  },
  {
    name: 'what people say of a fix counts for nothing',
    near: 'search',
    file: 'src/search/rank.ts',
    from: 'const SAID = 1.5;',
    to: 'const SAID = 0;',
  },
  {
    name: 'a recognized error does not come first',
    near: 'search',
    file: 'src/search/rank.ts',
    from: 'scores.at(error).score = RECOGNISED.error * best;',
    to: '',
  },
  {
    name: 'stop words are searched',
    near: 'search',
    file: 'src/search/query.ts',
    from: 'all.filter((word) => !stopWords.has(word))',
    to: 'all',
  },
  {
    name: 'misspellings are not put right',
    near: 'search',
    file: 'src/search/query.ts',
    from: 'own(misspellings, word) ?? word',
    to: 'word',
  },
  {
    name: 'words that every object has are taken for taught',
    near: 'search',
    file: 'src/search/query.ts',
    from: 'Object.hasOwn(known, word) ? known[word] : undefined',
    to: 'known[word]',
  },
  // Redaction
  {
    name: 'the check of a card number is wrong',
    near: 'errors',
    file: 'src/errors/redact/cards.ts',
    from: 'digit > 4 ?',
    to: 'digit > 5 ?',
  },
  {
    name: 'codes are not hidden',
    near: 'errors',
    file: 'src/errors/redact.ts',
    from: 'findPeople, findCodes]',
    to: 'findPeople]',
  },
  {
    name: 'what is uncovered by hiding stays',
    near: 'errors',
    file: 'src/errors/redact.ts',
    from: 'const ROUNDS = 5;',
    to: 'const ROUNDS = 1;',
  },
  {
    name: 'any groups of digits make a card',
    near: 'errors',
    file: 'src/errors/redact/cards.ts',
    from: 'return free || isGrouped(raw);',
    to: 'return true;',
  },
  {
    name: 'only the longest reading of an account number is tried',
    near: 'errors',
    file: 'src/errors/redact/cards.ts',
    from: 'for (let count = groups.length; count > 0; count -= 1)',
    to: 'for (let count = groups.length; count > groups.length - 1; count -= 1)',
  },
  // Policy
  {
    name: 'the policy does not name base-uri',
    near: 'hosting',
    file: 'astro.config.mjs',
    from: /^ *"base-uri 'none'",\n/m,
    to: '',
  },
  {
    name: 'the policy does not name form-action',
    near: 'hosting',
    file: 'astro.config.mjs',
    from: /^ *"form-action 'self'",\n/m,
    to: '',
  },
  {
    name: 'types of files may be guessed',
    near: 'hosting',
    file: 'src/hosting/policy.ts',
    from: "  'X-Content-Type-Options': 'nosniff',\n",
    to: '',
  },
  {
    name: 'a wait is remembered for ever',
    near: 'islands',
    file: 'src/islands/wait-end.ts',
    from: 'const FORGET_AFTER = 12 * 60 * MINUTE;',
    to: 'const FORGET_AFTER = 9_999 * 60 * MINUTE;',
  },
];
