/** Cards and accounts, as banks, shops and people write them. */
import { formsOf } from './form.ts';
import { BRANDS, IBANS } from './numbers.ts';
import type { Form } from './form.ts';
import { inSecrets } from './template.ts';

const LINES = [
  'card @@ was declined',
  'My card number is @@, it worked last month.',
  '{"number": "@@", "brand": "x"}',
  'pan=@@&amount=1200',
  '2024-11-22 14:30:01 WARN payment method @@ declined (402)',
  'I paid with @@ and the balance is still $0.00',
  'number: @@',
  '@@',
  'Card: @@ Exp: 12/27',
  '<input name="cardnumber" value="@@">',
  'the bank says that @@ is fine',
];

const known = BRANDS.filter(([brand]) => brand !== 'visa13');
export const cards: Form[] = [
  ...formsOf(
    'card',
    { kind: 'card', run: 7, lines: LINES },
    Object.fromEntries(known.map(([brand]) => [brand, `«{${brand}}»`])),
  ),
  ...formsOf(
    'card',
    { kind: 'card', run: 7 },
    {
      'of 13 digits': '⟨card number|Card no.|Visa⟩: «{visa13}»',
      'between numbers': 'order 12 paid with «{visa}» on 22 Nov, total 18.00',
      'two on a line': 'tried «{visa}» and «{mastercard}»',
      'after an amount': 'charged 120.00 USD to «{mastercard}»',
      'in a receipt': 'TERMINAL 0042\nPAN «{visa}»\nAPPROVED',
      'in a list': '1. «{visa}»\n2. «{amex}»',
      'in a tuple': "('4', '«{visa}»', 12, 2027)",
      'in a form': 'card[number]=«{visa}»&card[exp_month]=12',
      'track 2': ';«{visa}»=27121010000012345678?',
    },
  ),
];

/** Groups as they are printed on the card, or as somebody types them. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  'in fours': ['visa', '4,4,4,4'],
  'Amex groups': ['amex', '4,6,5'],
  'Diners groups': ['diners', '4,6,4'],
  'UnionPay of 19': ['visa19', '4,4,4,4,3'],
  'Verve groups': ['verve', '6,13'],
  'in halves': ['mastercard', '8,8'],
  'first six apart': ['visa', '6,10'],
  'in twos': ['mastercard', '2,2,2,2,2,2,2,2'],
  uneven: ['visa', '4,5,4,3'],
  'one by one': ['visa', '1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1'],
};
export const grouped = (digits: string, groups: string, separator: string): string => {
  let at = 0;
  return groups
    .split(',')
    .map((size) => digits.slice(at, (at += Number(size))))
    .join(separator);
};
export const groupedCards: Form[] = Object.entries(GROUPS).flatMap(([name, [brand = '', groups = '']]) =>
  formsOf('card', { kind: 'other', run: 7, lines: LINES }, { [name]: `«{${brand}}»` }).map((form) => ({
    ...form,
    make: (random) => {
      const separator = random.pick([' ', '-']);
      return inSecrets(form.make(random), (digits) => grouped(digits, groups, separator));
    },
  })),
);

const IBAN_LINES = [
  'IBAN: @@',
  'please transfer it to @@ by Friday',
  '"iban": "@@"',
  'Konto @@, BIC ABCDDEFFXXX',
  '@@',
];
const inFours = (text: string) => text.replace(/(.{4})(?=.)/gu, '$1 ');
const ibans = formsOf(
  'iban',
  { kind: 'other', lines: IBAN_LINES },
  Object.fromEntries(Object.keys(IBANS).map((country) => [country, `«{iban${country}}»`])),
);
const spacedIbans: Form[] = ibans.map((form) => ({
  ...form,
  name: `${form.name} in fours`,
  make: (random) => inSecrets(form.make(random), inFours),
}));

export const accounts: Form[] = [
  ...ibans,
  ...spacedIbans,
  ...formsOf(
    'account',
    { kind: 'other', run: 6 },
    {
      'account number': '⟨Account number|account no.|Acct #|A/C No|Bank account⟩: «{d:8-12}»',
      'account number in JSON': '"⟨account_number|accountNumber|bankAccount⟩": "«{d:10}»"',
      'routing number': '⟨Routing number|routing no|ABA|RTN⟩: «{aba}»',
      'routing and account': 'ABA «{aba}», account «{d:10}»',
      'sort code': '⟨Sort code|sort-code⟩: «{d:2}-{d:2}-{d:2}», account number «{d:8}»',
      BSB: 'BSB «{d:3}-{d:3}» account «{d:9}»',
      'IFSC and account': 'A/c no «{d:14}», IFSC HDFC0001234',
      CLABE: 'CLABE: «{d:18}»',
      sentence: 'The refund went to my bank account «{d:10}» last week',
    },
  ),
  ...formsOf(
    'card security code',
    { kind: 'other', run: 3 },
    {
      CVC: '⟨CVC|cvc|CVV|CVV2|cvc2|CID|CSC⟩⟨: |=| ⟩«{d:3}»',
      'in words': '⟨security code|Security code|card security code|verification value⟩⟨: | is ⟩«{d:3}»',
      Amex: '⟨CVV|security code|CID⟩: «{d:4}»',
      'in JSON': '"⟨cvc|cvv|cvv2|security_code|securityCode|card_cvc|cvvNumber⟩": ⟨"«{d:3}»"|«{d:3}»⟩',
      'in a form': 'card[cvc]=«{d:3}»&card[name]=x',
      'in a query': '?card=x&⟨cvc|cvv⟩=«{d:3}»&x=1',
      'on the back': 'the three digits on the back are «{d:3}»',
      'behind a card': '«{visa}» «{mm}/{yy}» «{d:3}»',
      'behind a card, with bars': '«{visa}»|«{mm}|20{yy}»|«{d:3}»',
      sentence: 'my card is «{visa}», exp «{mm}/{yy}», cvv «{d:3}»',
    },
  ),
];
