/** Numbers with check digits, made so that whoever checks them finds them sound. */
import type { Random } from './random.ts';

const DIGIT = '0123456789';
const CONSONANT = 'BCDFGHJKLMNPRSTVWXYZ';

/** @returns the digits with the one behind them that ISO/IEC 7812 asks for */
export const luhn = (digits: string): string => {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, char, index) => {
      const doubled = Number(char) * (index % 2 === 0 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
};

/** Brand, how its numbers begin, how long they are. */
export const BRANDS: readonly (readonly [string, readonly string[], readonly number[]])[] = [
  ['visa', ['4'], [16]],
  ['visa19', ['4'], [19]],
  ['visa13', ['4'], [13]],
  ['mastercard', ['51', '53', '55'], [16]],
  ['mastercard2', ['2221', '2345', '2720'], [16]],
  ['amex', ['34', '37'], [15]],
  ['diners', ['300', '305', '36', '38'], [14]],
  ['discover', ['6011', '644', '65'], [16]],
  ['jcb', ['3528', '3589'], [16]],
  ['unionpay', ['6221', '6250'], [16, 17, 18, 19]],
  ['maestro', ['5018', '5020', '5038', '6304', '6759'], [16, 18, 19]],
  ['mir', ['2200', '2204'], [16]],
  ['rupay', ['6069', '6521', '8172'], [16]],
  ['elo', ['5067', '4514', '6363'], [16]],
  ['verve', ['5061'], [19]],
  ['troy', ['9792'], [16]],
];
const cards = Object.fromEntries(
  BRANDS.map(([name, starts, lengths]) => [
    name,
    (random: Random) => {
      const start = random.pick(starts);
      return luhn(start + random.from(DIGIT, random.pick(lengths) - start.length - 1));
    },
  ]),
);

/** Countries of the registry and the shape of what follows the check digits: n digits, a letters, c either. */
export const IBANS: Readonly<Record<string, string>> = {
  AT: 'n16',
  BE: 'n12',
  BR: 'n23a1c1',
  CH: 'n5c12',
  CY: 'n8c16',
  CZ: 'n20',
  DE: 'n18',
  DK: 'n14',
  EE: 'n16',
  ES: 'n20',
  FI: 'n14',
  FR: 'n10c11n2',
  GB: 'a4n14',
  GR: 'n7c16',
  HU: 'n24',
  IE: 'a4n14',
  IT: 'a1n10c12',
  LT: 'n16',
  LU: 'n3c13',
  MT: 'a4n5c18',
  NL: 'a4n10',
  NO: 'n11',
  PL: 'n24',
  PT: 'n21',
  RO: 'a4c16',
  SA: 'n2c18',
  SE: 'n20',
  TR: 'n6c16',
  AE: 'n19',
  UA: 'n6c19',
};
const KINDS: Readonly<Record<string, string>> = { n: DIGIT, a: CONSONANT, c: DIGIT + CONSONANT };

/** Check digits by ISO 7064, mod 97-10. */
const checked = (country: string, rest: string): string => {
  const digits = Array.from(`${rest}${country}00`, (char) => String(parseInt(char, 36))).join('');
  const left = Array.from(digits).reduce((total, digit) => (total * 10 + Number(digit)) % 97, 0);
  return country + String(98 - left).padStart(2, '0') + rest;
};
const iban = (country: string, shape: string) => (random: Random) =>
  checked(
    country,
    Array.from(shape.matchAll(/([nac])(\d+)/g), ([, kind = 'n', count]) =>
      random.from(KINDS[kind] ?? DIGIT, Number(count)),
    ).join(''),
  );
const ibans = Object.fromEntries(
  Object.entries(IBANS).map(([country, shape]) => [`iban${country}`, iban(country, shape)]),
);

const weighted = (digits: string, weights: readonly number[]) =>
  weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);

export const numbers: Readonly<Record<string, (random: Random) => string>> = {
  ...cards,
  ...ibans,
  /** US social security number: no area 000, 666 or 9xx. */
  ssn: (random) => `${random.int(101, 665)}-${random.int(11, 99)}-${random.int(1001, 9999)}`,
  nino: (random) =>
    `${random.pick(['AB', 'CE', 'JK', 'WR'])}${random.from(DIGIT, 6)}${random.pick(['A', 'B', 'C', 'D'])}`,
  pan: (random) =>
    `${random.from(CONSONANT, 3)}P${random.from(CONSONANT, 1)}${random.from(DIGIT, 4)}${random.from(CONSONANT, 1)}`,
  dni: (random) => {
    const number = random.int(10_000_000, 79_999_999);
    return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(number % 23)}`;
  },
  /** Brazil's number of a person, with both check digits. */
  cpf: (random) => {
    const digits = random.from(DIGIT, 9);
    const check = (text: string) =>
      String(
        ((weighted(
          text,
          Array.from(text, (_, at) => text.length + 1 - at),
        ) *
          10) %
          11) %
          10,
      );
    const first = check(digits);
    const all = digits + first + check(digits + first);
    return all.replace(/(\d{3})(\d{3})(\d{3})(\d{2})/, '$1.$2.$3-$4');
  },
  /** US bank routing number. */
  aba: (random) => {
    const digits = `0${random.int(1, 9)}${random.from(DIGIT, 6)}`;
    return `${digits}${(10 - (weighted(digits, [3, 7, 1, 3, 7, 1, 3, 7]) % 10)) % 10}`;
  },
  imei: (random) => luhn(`35${random.from(DIGIT, 12)}`),
};
