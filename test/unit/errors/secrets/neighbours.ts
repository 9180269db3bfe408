/** Lines of errors between which secrets are pasted: they must be left, or the error is not recognised any more. */
export const NEIGHBOURS: readonly (readonly [string, string])[] = [
  [
    'Traceback (most recent call last):',
    "openai.RateLimitError: Error code: 429 - {'error': {'message': 'You exceeded your current quota, please check your plan and billing details.', 'type': 'insufficient_quota', 'param': None, 'code': 'insufficient_quota'}}",
  ],
  [
    'Error code: 401',
    'Incorrect API key provided. You can find your API key at https://platform.openai.com/account/api-keys.',
  ],
  ['HTTP/1.1 402 Payment Required', 'Your card was declined. Please try another card.'],
  [
    '{"error":{"message":"Billing hard limit has been reached","type":"invalid_request_error","code":"billing_hard_limit_reached"}}',
    'Rate limit reached for gpt-4o on tokens per min (TPM): Limit 30000, Used 29012, Requested 1402.',
  ],
];
