/** Values that the templates call by name. None belongs to anybody. */
import { numbers } from './numbers.ts';
import type { Random } from './random.ts';

const HEX = '0123456789abcdef';
const WORD = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const URL64 = `${WORD}_-`;

/** Words that many people use as a password: only their place tells that they are one. */
export const WEAK = [
  ...['letmein', 'sunshine', 'iloveyou', 'qwertyuiop', 'dragonfly', 'starwars', 'football', 'princess'],
  ...['hunter2', 'trustno1', 'abc123xyz', 'Passw0rd', 'qwerty123', 'welcome1', 'monkey12', 'superman7'],
];
/** What a person thinks up to please a rule. Without white space, quotes, brackets, or what parts a list. */
const MADE = [
  'Summer{y}!',
  'Winter-{y}',
  'P@ssw0rd{d}',
  'Tr0ub4dor.{d}',
  'admin_{y}',
  'B1gD0g*{d}!',
  'r3d-Tractor_{d}',
];
const WITH_SPACES = ['correct horse battery {d}', 'my cat is {d} years', 'Blue Kettle {y}!', 'two tall trees {d}'];

const made = (random: Random, shapes: readonly string[]): string =>
  random
    .pick(shapes)
    .replace('{y}', String(random.int(2015, 2025)))
    .replace('{d}', String(random.int(10, 9999)));

const uuid = (random: Random) =>
  [8, 4, 3, 3, 12]
    .map(
      (length, index) => (['', '', '4', random.pick(['8', '9', 'a', 'b']), ''][index] ?? '') + random.from(HEX, length),
    )
    .join('-');

const base64 = (text: string) => Buffer.from(text).toString('base64');
const base64url = (text: string) => Buffer.from(text).toString('base64url');
const jwt = (random: Random) =>
  [
    base64url(JSON.stringify({ alg: random.pick(['HS256', 'RS256', 'ES256']), typ: 'JWT' })),
    base64url(JSON.stringify({ sub: random.from(HEX, 12), iat: random.int(1_600_000_000, 1_700_000_000) })),
    random.from(URL64, 43),
  ].join('.');

const FIRST = ['Amara', 'Bjorn', 'Chidi', 'Dolores', 'Emeka', 'Farida', 'Goran', 'Hana', 'Ivo', 'Jolanta', 'Kwame'];
const LAST = ['Abara', 'Brandt', 'Castellan', 'Dvorak', 'Eriksen', 'Fontaine', 'Grabowski', 'Hathaway', 'Ibarra'];
const USERS = ['admin', 'app', 'svc-billing', 'postgres', 'root', 'deploy', 'report_user', 'sa'];
const HOSTS = ['db.internal.acme.dev', 'db', '10.20.3.14', 'cluster0.ab1cd.mongodb.net', 'localhost', 'redis-master'];
const STREETS = ['Example', 'Maple', 'Old Mill', 'Church', 'Station', 'St. James', 'Martin Luther King', 'Elm'];
const MONTHS = ['January', 'March', 'May', 'June', 'August', 'October', 'December'];
/** Blocks of home and mobile connections. */
const PEOPLE_NETS = ['24', '71', '81', '86', '91', '109', '151', '188'];

const SEED_WORDS = [
  ...['abandon', 'bacon', 'cactus', 'damage', 'eager', 'fabric', 'galaxy', 'habit', 'icon', 'jacket', 'kangaroo'],
  ...['ladder', 'magnet', 'naive', 'oblige', 'palace', 'quantum', 'rabbit', 'sadness', 'tackle', 'umbrella', 'vacant'],
];
const octets = (random: Random, first: string, count: number) =>
  [first, ...Array.from({ length: count }, () => String(random.int(2, 254)))].join('.');

export const values: Readonly<Record<string, (random: Random) => string>> = {
  ...numbers,
  uuid,
  jwt,
  weak: (random) => random.pick(WEAK),
  /** Looks thought up or drawn by lot; goes without quotes in any of the languages. */
  strong: (random) => random.pick([made(random, MADE), `${random.from(WORD, random.int(14, 30))}9k`]),
  /** Any of those that go without quotes. */
  password: (random) => random.pick([random.pick(WEAK), made(random, MADE), `${random.from(WORD, 16)}9k`]),
  spaced: (random) => made(random, WITH_SPACES),
  seed: (random) => Array.from({ length: 12 }, () => random.pick(SEED_WORDS)).join(' '),
  long: (random) => `${random.from(WORD, random.int(22, 44))}9k`,
  basic: (random) => base64(`${random.pick(USERS)}:${random.from(WORD, random.int(8, 20))}7`),
  base64: (random) => base64(random.from(WORD, random.int(18, 40))),
  first: (random) => random.pick(FIRST),
  last: (random) => random.pick(LAST),
  user: (random) => random.pick(USERS),
  host: (random) => random.pick(HOSTS),
  street: (random) => random.pick(STREETS),
  month: (random) => random.pick(MONTHS),
  year: (random) => String(random.int(1950, 2006)),
  day: (random) => String(random.int(10, 28)),
  mm: (random) => String(random.int(1, 12)).padStart(2, '0'),
  yy: (random) => String(random.int(27, 34)),
  ipv4: (random) => octets(random, random.pick(PEOPLE_NETS), 3),
  ipv6: (random) =>
    [
      '2a02',
      random.from(HEX, 4),
      ...Array.from({ length: 6 }, () => `${random.pick(['1', '9', 'a', 'd'])}${random.from(HEX, 3)}`),
    ].join(':'),
};
