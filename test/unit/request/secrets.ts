/** A secret of each kind that is refused: its kind, how it is typed, and what must not be seen again. */
export const samples: readonly (readonly [kind: string, text: string, secret: string])[] = [
  ['card number', '4242 4242 4242 4242', '4242'],
  ['card number', '378282246310005', '378282246310005'],
  ['expiration date', 'my card 4242424242424242, 12/27', '12/27'],
  ['code', 'the cvc is 123', '123'],
  ['code', 'Your one-time code is 482913', '482913'],
  ['code', 'OTP 482913', '482913'],
  ['key', 'sk-proj-abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG', 'abcdefgh'],
  ['private key', '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\n-----END PRIVATE KEY-----', 'MIIEvQIBADANBg'],
  ['token', 'Authorization: Bearer abcDEF123456ghiJKL789', 'abcDEF123456'],
  ['secret', 'client_secret=Zx81kQw92LmPo55vT', 'Zx81kQw92'],
  ['webhook', 'https://hooks.slack.com/services/T01ABCDEF/B01ABCDEF/abcdefghijklmnop12345678', 'abcdefghijklmnop'],
  ['password', 'password: hunter22', 'hunter22'],
  ['cookie', 'Cookie: session=abc123def456ghi789', 'abc123def456'],
  ['bank account', 'DE89 3704 0044 0532 0130 00', '3704'],
  ['id number', 'SSN 078-05-1120', '078-05'],
  ['date of birth', 'date of birth: 1990-01-02', '1990-01-02'],
];
