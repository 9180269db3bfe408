/** What tells who a person is, where they live and how they are reached. */
import { formsOf } from './form.ts';

const phones = formsOf(
  'phone',
  { kind: 'other', run: 6 },
  {
    US: [
      'call me at «+1 (4{d:2}) {d:3}-{d:4}»',
      'Phone: «(4{d:2}) {d:3}-{d:4}»',
      'tel «+1-4{d:2}-{d:3}-{d:4}»',
      'text me: «4{d:2}-{d:3}-{d:4}»',
    ],
    'US without separators': '⟨phone|Tel|mobile|"phone":⟩ «+14{d:9}»',
    UK: ['my number is «+44 7{d:3} {d:6}»', 'Mobile: «07{d:3} {d:6}»', 'Tel. «+44 20 7{d:3} {d:4}»'],
    Germany: ['Tel.: «+49 30 {d:8}»', 'Handy «+49 151 {d:8}»', 'phone «0049 171 {d:7}»'],
    France: ['tél. «+33 6 {d:2} {d:2} {d:2} {d:2}»', 'phone: «06 {d:2} {d:2} {d:2} {d:2}»'],
    India: ['Mob: «+91 9{d:4} {d:5}»', 'phone number «+91-9{d:9}»', 'WhatsApp «+919{d:9}»'],
    Spain: 'Teléfono: «+34 6{d:2} {d:3} {d:3}»',
    Italy: 'cell «+39 3{d:2} {d:7}»',
    Brazil: 'WhatsApp: «+55 11 9{d:4}-{d:4}»',
    Japan: 'phone: «+81 90-{d:4}-{d:4}»',
    Australia: 'mobile «+61 4{d:2} {d:3} {d:3}»',
    Nigeria: 'Call «+234 80{d:1} {d:3} {d:4}»',
    Turkey: 'Tel: «+90 5{d:2} {d:3} {d:2} {d:2}»',
    alone: 'reach me on «+4⟨1|3|6|7⟩ {d:2} {d:3} {d:2} {d:2}» after six',
    'with dots': 'T «+1.4{d:2}.{d:3}.{d:4}»',
    'tel link': '<a href="tel:«+14{d:9}»">call</a>',
    'in JSON': '"⟨phone|phoneNumber|phone_number|mobile|msisdn⟩": "«+{d:11}»"',
    'in a form': '⟨phone|mobile⟩=«{d:10}»&x=1',
    'in a signature': 'Kind regards\nJ. Doe\nM: «+44 7{d:3} {d:3} {d:3}»',
  },
);

const mail = formsOf(
  'e-mail',
  { kind: 'other', run: 8 },
  {
    plain: '⟨write to|from|Contact|user⟩ «{first}.{last}{d:2}@⟨gmail.com|outlook.com|mail.example.co.uk⟩»',
    'angle brackets': 'From: {first} <«{last}.{d:4}@gmail.com»>',
    'in a query': '?email=«{last}{d:4}%40gmail.com»&x=1',
    'in JSON': '{"email":"«{last}{d:3}@proton.me»","plan":"free"}',
    mailto: 'mailto:«{last}.{d:4}@example.org»?subject=Help',
    'in capitals': 'USER «J{d:4}.DOE@EXAMPLE.COM» NOT FOUND',
    'with a plus': 'signed in as «{last}+openai{d:2}@gmail.com»',
    'spelled out': 'mail me: «{last}{d:3} [at] gmail [dot] com»',
  },
);

const places = formsOf(
  'address',
  { kind: 'other', run: 10 },
  {
    US: '«{d:2} {street} ⟨Street|St|Avenue|Ave|Road|Rd|Drive|Lane|Blvd⟩, Springfield, ⟨IL|CA|TX|NY⟩ 6{d:4}»',
    'US with a flat': 'ship to «1{d:2} {street} ⟨St.|Ave.|Blvd.⟩ Apt {d:2}, Portland, OR 9{d:4}»',
    'US over lines': '{first} {last}\n«4{d:2} {street} Street\nSpringfield, IL 6{d:4}»',
    UK: '«{d:2} {street} ⟨Street|Road|Close|Lane|Gardens⟩, London SW1{L:1} {d:1}{L:2}»',
    'street alone': 'I live at «{d:2} {street} ⟨Street|Avenue|Road|Lane⟩»',
    'billing address': 'Billing address: «{d:2} {street} Street, Leeds»',
    'in JSON': '"⟨address|address_line1|line1|street|billing_address⟩": "«{d:2} {street} Street»"',
    'PO box': 'P.O. Box «{d:4}», Springfield, IL',
    Australia: '«{d:2} {street} Street, Carlton VIC 3{d:3}»',
    Ireland: 'Billing address: «{d:2} {street} Road, Dublin 8»',
  },
);

const nets = formsOf(
  'ip address',
  { kind: 'other', run: 6 },
  {
    client: '⟨client ip|client_ip|Client IP|remote_addr|remote address|clientIp|ip_address|IP address⟩⟨: |=⟩«{ipv4}»',
    forwarded: '⟨X-Forwarded-For|X-Real-IP|CF-Connecting-IP|True-Client-IP⟩: «{ipv4}»',
    'forwarded, several': 'X-Forwarded-For: «{ipv4}», 10.0.0.7',
    'sign-in notice': 'New sign-in ⟨from|from IP|from IP address⟩ «{ipv4}» (Leeds, UK)',
    'access log': '«{ipv4}» - - [22/Nov/2024:14:30:01 +0000] "GET / HTTP/1.1" 200 512',
    ssh: 'Accepted password for deploy from «{ipv4}» port 52413 ssh2',
    'in JSON': '"⟨ip|clientIp|remote_ip|ipAddress|source_ip⟩": "«{ipv4}»"',
    'my IP': 'my IP is «{ipv4}», is it blocked?',
    'request from': 'Request from «{ipv4}» blocked: unsupported country',
    'with a port': 'connection from «{ipv4}»:52413',
    'version six': '⟨client ip|X-Forwarded-For|remote_addr⟩: «{ipv6}»',
    'version six in brackets': 'connection from [«{ipv6}»]:52413',
    'version six in JSON': '"ip": "«{ipv6}»"',
  },
);

const papers = formsOf(
  'national id',
  { kind: 'other', run: 6 },
  {
    US: '⟨SSN|SSN:|ssn=|Social Security Number:|social security⟩ «{ssn}»',
    'US, bare': 'my number «{ssn}» was asked for',
    'US, no hyphens': 'SSN: «2{d:8}»',
    'US employer': 'EIN: «{d:2}-{d:7}»',
    UK: '⟨NI number|NINO|National Insurance number|NI no.⟩: «{nino}»',
    'UK, spaced': 'National Insurance: «AB {d:2} {d:2} {d:2} C»',
    'India Aadhaar': '⟨Aadhaar|Aadhar no|aadhaar number⟩: «{d:4} {d:4} {d:4}»',
    'India PAN': '⟨PAN|PAN card|PAN number⟩: «{pan}»',
    'India PAN, bare': 'sent «{pan}» to the bank',
    Spain: '⟨DNI|NIF⟩: «{dni}»',
    'Spain, bare': 'titular «{dni}» con cuenta',
    Brazil: '⟨CPF|cpf⟩: «{cpf}»',
    'Brazil, bare': 'cliente «{cpf}» não aprovado',
    passport: '⟨Passport|Passport number|passport no.⟩: «{L:2}{d:7}»',
    licence: "⟨Driver's license|driver license number|Driving licence no.⟩: «{L:1}{d:12}»",
    tax: '⟨Tax ID|TIN|tax id number|ITIN⟩: «9{d:2}-7{d:1}-{d:4}»',
    Italy: 'codice fiscale: «RSSMRA{d:2}A{d:2}H{d:3}Z»',
    'date of birth': '⟨DOB|dob|D.O.B.|Date of birth|date_of_birth|born on|Birthday⟩: «{mm}/{day}/{year}»',
    'date of birth, ISO': '"⟨dob|date_of_birth|birthdate|birthDate⟩": "«{year}-{mm}-{day}»"',
    'date of birth in words': '⟨DOB|Date of birth|born⟩: «{day} {month} {year}»',
  },
);

export const people = [...phones, ...mail, ...places, ...nets, ...papers];
