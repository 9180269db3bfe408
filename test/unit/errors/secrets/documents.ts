/** Longer pastes with secrets of several kinds in them. */
import { formsOf } from './form.ts';

export const documents = formsOf(
  'document',
  { kind: 'other' },
  {
    '.env file': `# app
NODE_ENV=production
PORT=3000
DATABASE_URL=postgres://app:«{w:14}7»@10.0.3.9:5432/shop
REDIS_URL=redis://:«{w:14}7»@redis:6379
OPENAI_API_KEY=«sk-proj-{u:74}T3BlbkFJ{u:74}»
STRIPE_SECRET_KEY=«sk_live_51{w:97}»
SESSION_SECRET="«{spaced}»"
SMTP_PASS=«{strong}»
`,
    'docker-compose': `services:
  db:
    image: postgres:16.4
    environment:
      POSTGRES_USER: app
      POSTGRES_PASSWORD: «{strong}»
    ports: ["5432:5432"]
  web:
    environment:
      - API_TOKEN=«{long}»
`,
    'HTTP dump': `> POST /v1/chat/completions HTTP/2
> Host: api.openai.com
> authorization: Bearer «sk-{w:20}T3BlbkFJ{w:20}»
> cookie: __cf_bm=«{u:43}»; session=«{a:32}»
> content-type: application/json
< HTTP/2 429
< x-ratelimit-limit-requests: 3
{"error":{"code":"insufficient_quota"}}`,
    'Python trace': `Traceback (most recent call last):
  File "/srv/app/main.py", line 12, in <module>
    client = OpenAI(api_key="«sk-proj-{w:48}»", timeout=30)
  File "/srv/app/db.py", line 40, in connect
    psycopg2.connect("host=db user=app password=«{strong}»")
psycopg2.OperationalError: password authentication failed for user "app"`,
    'shell history': `  101  export AWS_SECRET_ACCESS_KEY=«{b:40}»
  102  mysql -u root -p«{w:12}7» shop
  103  curl -u admin:«{strong}» http://localhost:8080/api
  104  docker login -u app -p «{strong}» registry.example.com
  105  git push`,
    'mail with card and address': `Hello,
my card «{visa}» (exp «{mm}/{yy}», CVC «{d:3}») was declined.
Billing address: «{d:2} {street} Street, Springfield, IL 6{d:4}»
Phone: «+1 4{d:2} {d:3} {d:4}»
Regards`,
    'chat with support': `me: the page says 402
support: what is the account?
me: «{last}.{d:4}@gmail.com», password «{w:12}7»
support: never send us your password
me: they texted me the code «{d:6}»`,
    'bank message': `Your card ending 4242 was used for 20.00 USD at OPENAI. If it was you, enter the code «{d:6}». Never share it.`,
    kubeconfig: `apiVersion: v1
clusters:
- cluster:
    server: https://10.0.0.1:6443
  name: prod
users:
- name: admin
  user:
    client-key-data: «LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQo{b:160}»
    token: «{jwt}»`,
    'log lines': `2024-11-22 14:30:01 INFO request from «{ipv4}» user=app
2024-11-22 14:30:02 DEBUG payload {"password":"«{w:12}7»","remember":true}
2024-11-22 14:30:03 ERROR 429 insufficient_quota`,
  },
);
