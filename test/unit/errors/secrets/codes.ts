/** Codes that open something once: from messages, mails and apps. */
import { formsOf } from './form.ts';

export const codes = formsOf(
  'code',
  { kind: 'other', run: 4 },
  {
    'your code': '⟨Your code|your code|Code|Your login code|Your security code⟩: «{d:6}»',
    'your code is': 'Your ⟨code|OTP|PIN|login code|sign-in code|one-time password|passcode⟩ is «{d:6}».',
    'your code for': 'Your code for ⟨OpenAI|Acme⟩ is «{d:6}»',
    'is your code':
      '«{d:6}» is your ⟨code|OpenAI code|OTP|verification code|login code|Acme verification code|one-time password|security code⟩.',
    'G- in front': 'G-«{d:6}» is your Google verification code.',
    'FB- in front': 'FB-«{d:5}» is your Facebook confirmation code',
    'enter the code':
      '⟨Enter the code|Enter code|enter this code:|Use code|Use the code|Use this code:|Type the code⟩ «{d:6}» ⟨to continue|to sign in|to verify your account|within 10 minutes⟩.',
    'use as':
      'Use «{d:6}» ⟨as your OpenAI login code|to verify your phone number|as your verification code|as your one-time code⟩.',
    'verification code':
      '⟨verification code|Verification code|confirmation code|authentication code|access code|login code|activation code⟩⟨: | is | ⟩«{d:6}»',
    OTP: '⟨OTP|otp|TOTP|2FA code|MFA code|2FA|one time password|one-time passcode⟩⟨: |=| is | ⟩«{d:6}»',
    'OTP bank message': 'OTP «{d:6}» for your transaction of Rs. 1,499.00 at OPENAI. Do not share it with anyone.',
    'is the OTP': '«{d:6}» is ⟨the OTP|your OTP|SECRET OTP⟩ for transaction of INR 1499 on your card. Do not share.',
    'bank approval': 'To approve the payment of 20.00 USD to OpenAI enter «{d:6}» in your app.',
    '3-D Secure': '3D Secure password: «{d:6}». Never share it.',
    'SMS that fills itself': 'Your code is «{d:6}»\n\n@chatgpt.com #«{d:6}»',
    'in two halves': 'Your code: «{d:3} {d:3}»',
    'in two halves with a hyphen': 'Your verification code is «{d:3}-{d:3}»',
    'four digits': '⟨PIN|pin|PIN code|card PIN|my pin is⟩⟨: | ⟩«{d:4}»',
    'PIN in JSON': '"⟨pin|otp|passcode|verificationCode|otp_code|mfaCode⟩": "«{d:6}»"',
    'PIN in a query': '?⟨pin|otp|passcode|verification_code|mfa_code⟩=«{d:6}»&x=1',
    passcode: '⟨passcode|Passcode|pass code⟩⟨: |=| ⟩«{d:6}»',
    'eight digits': 'Your one-time code is «{d:8}»',
    'letters and digits': 'Your ⟨verification code|login code|one-time code⟩ is «{A:3}{d:3}{A:2}»',
    'on a line of its own':
      'Your ⟨temporary ChatGPT login code|verification code|one-time code⟩:\n\n«{d:6}»\n\nIf you did not request it, ignore this message.',
    'on a line of its own, a sentence before': 'Enter this code to sign in:\n«{d:6}»',
    German: 'Ihr ⟨Code|Sicherheitscode|Bestätigungscode|TAN⟩ lautet «{d:6}»',
    Spanish: 'Tu código de verificación es «{d:6}»',
    French: 'Votre code de vérification est «{d:6}»',
    Portuguese: 'Seu código de verificação é «{d:6}»',
    Chinese: '您的验证码是«{d:6}»，请勿泄露',
    chat: 'they sent me the code «{d:6}» but it says expired',
    TAN: '⟨TAN|mTAN|smsTAN⟩: «{d:6}»',
    'backup codes': '⟨Backup codes|Recovery codes|Your backup codes⟩:\n«{d:4} {d:4}»\n«{d:4} {d:4}»\n«{d:4} {d:4}»',
    'recovery codes': '⟨Recovery codes|recovery code⟩: «{h:5}-{h:5}»',
    'recovery codes, GitHub': 'Recovery codes\n«{h:5}-{h:5}»\n«{h:5}-{h:5}»\n«{h:5}-{h:5}»',
    'recovery key': 'recovery key: «{d:6}-{d:6}-{d:6}-{d:6}-{d:6}-{d:6}-{d:6}-{d:6}»',
    'authenticator secret': 'otpauth://totp/Acme:me?secret=«{base32:32}»&issuer=Acme',
    'authenticator secret by hand': '⟨Setup key|TOTP secret|2FA secret|authenticator secret⟩: «{base32:16}»',
    'seed phrase': '⟨seed phrase|Seed phrase|recovery phrase|mnemonic|secret recovery phrase⟩: «{seed}»',
    'wallet key': '⟨wallet private key|privateKey|eth private key⟩: «0x{h:64}»',
    'gift card': '⟨Gift card code|gift code|redeem code|voucher code⟩: «{A:4}-{A:6}-{A:4}»',
  },
);
