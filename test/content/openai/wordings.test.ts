/**
 * Errors as they are pasted: in another language, retyped with a slip, cut off, or in the words of a tool. Whoever pastes
 * one of these is told which error it is.
 */
import { describe, expect, test } from 'vitest';
import { recognise } from '../../../src/errors/recognise.ts';
import { referenceOf } from '../../../src/errors/reference.ts';
import { content } from '../site.ts';

const reference = referenceOf(content.errors.data, content.errorGroups.data);

/** error → wordings that are to be told as it */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  'insufficient-quota': [
    'uota, please check your plan and billing details.',
    'exceded your curent quota, check you plan and biling details',
    'Has excedido tu cuota actual, revisa tu plan',
    'Vous avez dépassé votre quota actuel',
    'Você excedeu a sua cota atual',
    '您超出了当前配额，请检查您的套餐',
    '現在のクォータを超えました',
  ],
  'credit-balance-exhausted': ['429: your org has no credits remaning', 'Add credits to continue using the API.'],
  'billing-hard-limit': ['biling hard limit has been reach', 'hard limit reached (images)'],
  'billing-not-active': ['Billing is not enabled for this account'],
  'overdue-invoice': ['Your invoice is past due'],
  'missing-scope': [
    'You have insufficient permissions for this operation. Missing scopes: model.request.',
    '401 缺少作用域：api.model.read',
  ],
  'invalid-api-key': ['Clé API invalide', 'API-Schlüssel ungültig', 'API 密钥无效', 'This API key has been revoked'],
  'no-api-key': [
    'Did not find openai_api_key, please add an environment variable `OPENAI_API_KEY`',
    'No API key found',
    'No OpenAI API key was found.',
  ],
  'account-deactivated': ['Your organization has been disabled.', '您的账户已被停用'],
  'organization-not-verified': ['You must be a verified organization to use this model'],
  'model-not-found': [
    'Your organization must qualify for at least usage tier 5 to access this model',
    '模型 gpt-x 不存在',
  ],
  'unsupported-country': ['country, region or teritory not suported', "OpenAI's API is not available in your country"],
  'card-declined': [
    'Ihre Karte wurde abgelehnt.',
    'Votre carte a été refusée.',
    'Tu tarjeta fue rechazada.',
    'Seu cartão foi recusado.',
    'カードが拒否されました。',
    '您的银行卡被拒绝。',
    'card was decline',
  ],
  'checkout-authenticate': [
    'Die 3D-Secure-Authentifizierung ist fehlgeschlagen.',
    'Mastercard Identity Check: we were unable to confirm it is you',
    'unable to authenticate your paymnt method',
    'hooks.stripe.com refused to connect.',
  ],
  'checkout-expired-card': ['Ihre Karte ist abgelaufen.', 'Su tarjeta ha caducado'],
  'checkout-insufficient-funds': ['Fondos insuficientes', 'Votre carte ne dispose pas de fonds suffisants'],
  'checkout-wrong-details': ['Invalid CVC', 'Il numero della carta non è corretto'],
  'checkout-card-not-accepted': ['You cannot use a prepaid card here'],
  'payment-failed': [
    'Zahlung fehlgeschlagen',
    '支付失败，请重试',
    'We could not save your card',
    '{"status":"past_due"}',
    'Your payment could not be authorized by your bank.',
  ],
  'stripe-unavailable': [
    'The payments page encountered an error. Please try again.',
    'GET https://js.stripe.com/v3/ net::ERR_BLOCKED_BY_CLIENT',
  ],
  'auto-recharge-payment-failed': ['We were unable to automatically recharge your account'],
  'bare-429': ['eror 429 to many request', 'Rate limit error'],
  'tool-rate-limit': [
    'Enqueued token limit reached for gpt-x in organization org-…',
    '请求过于频繁，请稍后再试',
    'You are sending requests too quickly',
  ],
  'tool-monthly-limit': ['You hit your spend cap set by the owner of your workspace.'],
  'chatgpt-plan-limit': ["You've reached the current usage cap for this model", "You've hit the Free plan limit"],
  'reseller-or-proxy-quota': [
    'user quota is not enough',
    'Insufficient credits, top up at https://x.example (insufficient_credits)',
  ],
  'connection-error': ['cURL error 28: Operation timed out', 'dial tcp: lookup api.openai.com: no such host'],
};

describe.each(Object.entries(WORDINGS))('%s', (error, wordings) => {
  test.each(wordings)('%s', (wording) => {
    expect(recognise(wording, reference)[0]?.signature).toBe(error);
  });
});

// What comes close and says something else: money that comes back, another company, a question, the opposite.
test.each([
  ['unsupported-country', 'The API is available in this region, so what is wrong?'],
  ['unsupported-country', 'Apple Pay is not supported in this region'],
  ['unsupported-country', '您的地区不支持支付宝付款'],
  ['card-declined', 'The refund was rejected by the bank'],
  ['card-declined', 'My bank refused the chargeback'],
  ['card-declined', 'どのカードが利用できますか'],
  ['payment-failed', 'The payment was not authorized by me'],
  ['payment-failed', 'Diese Zahlung habe ich nicht autorisiert'],
  ['payment-failed', '支払いが完了できましたが、クレジットが反映されません'],
  ['auto-recharge-payment-failed', 'I was unable to turn off auto-reload'],
  ['checkout-authenticate', 'Authentifizierung fehlgeschlagen. Prüfen Sie Ihren API-Schlüssel.'],
  ['checkout-authenticate', 'No se pudo autenticar el usuario'],
  ['account-deactivated', 'Mein Bankkonto ist gesperrt, wie kann ich jetzt zahlen?'],
  ['account-deactivated', 'This organization has been disabled.'],
  ['invalid-api-key', 'APIキーは正しく入力しましたが、429が出ます'],
  ['no-api-key', 'No API key found for provider "anthropic".'],
  ['missing-scope', '{"ok":false,"error":"missing_scope","needed":"chat:write"}'],
  [
    'billing-not-active',
    'Billing has not been enabled for this project. Enable billing at https://console.cloud.google.com',
  ],
  ['chatgpt-plan-limit', 'How do I set a usage cap for my API project?'],
  ['insufficient-quota', 'My storage quota has been reached'],
  ['insufficient-quota', '银行短信：本次交易超过额度'],
  ['overdue-invoice', 'I have an unpaid invoice from another company'],
  ['no-organization', "I'm not a member of this organization but I got billed"],
  ['stripe-unavailable', "Content-Security-Policy: script-src 'self' https://js.stripe.com"],
])('is not told first as %s: %s', (error, text) => {
  expect(content.errors.data).toHaveProperty([error]);
  expect(recognise(text, reference)[0]?.signature).not.toBe(error);
});

test.each([
  'I added credit yesterday and it is still not there',
  'how do I change the card on file',
  'what is the difference between a plan and the API',
  'the bank says everything is fine on their side',
  'is there a limit to how much I can buy at once',
])('a complaint in plain words is no error: %s', (text) => {
  expect(recognise(text, reference)).toEqual([]);
});
