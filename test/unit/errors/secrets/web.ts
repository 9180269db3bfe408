/** Headers, cookies, addresses with a password in them, signed addresses, tokens in three parts. */
import { formsOf } from './form.ts';

export const headers = formsOf(
  'header',
  { kind: 'named' },
  {
    Bearer: '⟨Authorization|authorization⟩: ⟨Bearer|bearer⟩ «{long}»',
    'Bearer in JSON': '"Authorization": "Bearer «{long}»"',
    'Bearer in a dict': "{'authorization': 'Bearer «{long}»', 'accept': '*/*'}",
    'Bearer in a curl': `curl https://api.openai.com/v1/models -H "Authorization: Bearer «{long}»"`,
    Basic: 'Authorization: Basic «{basic}»',
    Token: 'Authorization: ⟨Token|token⟩ «{h:40}»',
    'Token in parts': 'Authorization: Token token="«{h:32}»", email="x"',
    ApiKey: 'Authorization: ⟨ApiKey|Api-Key|Key|apikey⟩ «{long}»',
    bare: 'Authorization: «{long}»',
    Digest: 'Authorization: Digest username="app", realm="x", response="«{h:32}»", uri="/"',
    AWS: 'Authorization: AWS4-HMAC-SHA256 Credential=AKIA/20241122/eu/s3/aws4_request, Signature=«{h:64}»',
    GenieKey: 'Authorization: GenieKey «{uuid}»',
    Proxy: 'Proxy-Authorization: Basic «{basic}»',
    'X-Api-Key': '⟨X-Api-Key|x-api-key|X-API-KEY|api-key|Api-Key⟩: «{long}»',
    'X-Auth-Token':
      '⟨X-Auth-Token|X-Access-Token|X-Vault-Token|X-GitHub-Token|PRIVATE-TOKEN|X-Shopify-Access-Token⟩: «{long}»',
    'X-CSRF': '⟨X-CSRF-Token|X-XSRF-TOKEN⟩: «{u:36}»',
    'Ocp-Apim': 'Ocp-Apim-Subscription-Key: «{h:32}»',
    'Apikey in a curl': `curl -H 'X-API-Key: «{long}»' https://api.example.com/v1/x`,
    'in JSON': '"headers":{"Accept":"*/*","x-api-key":"«{long}»","Host":"api.example.com"}',
    'in HAR': '{"name": "Authorization", "value": "Bearer «{long}»"}',
    'in HAR, a key': '{"name":"x-api-key","value":"«{long}»"}',
    'in an axios trace': "headers: { Accept: '*/*', Authorization: 'Bearer «{long}»' }",
    'in a go trace': 'map[Accept:[*/*] Authorization:[Bearer «{long}»]]',
    'in a list of pairs': "('authorization', 'Bearer «{long}»'), ('accept', '*/*')",
    'HTTP/2': '> authorization: Bearer «{long}»',
    Signature: '⟨X-Hub-Signature-256: sha256=|Stripe-Signature: t=1492774577,v1=|X-Signature: ⟩«{h:64}»',
  },
);

export const cookies = formsOf(
  'cookie',
  { kind: 'named' },
  {
    Cookie: 'Cookie: theme=dark; ⟨sessionid|session|sid|connect.sid|PHPSESSID|JSESSIONID⟩=«{a:32}»; lang=en',
    first: 'Cookie: ⟨session_id|auth|token|laravel_session⟩=«{w:40}»; theme=dark',
    'Set-Cookie': 'Set-Cookie: ⟨sid|SESSION|ASP.NET_SessionId|_session⟩=«{w:24}»; Path=/; HttpOnly; Secure',
    'next-auth': 'cookie: __Secure-next-auth.session-token=«{jwt}»',
    'in JSON': '"cookie": "_ga=GA1.2.3; sessionid=«{a:32}»"',
    'in a curl': `curl -b 'session=«{w:32}»' https://example.com`,
    'in a curl, long': `curl --cookie "auth_token=«{w:32}»" https://example.com`,
    Cloudflare: 'cookie: cf_clearance=«{u:43}-1700000000-1.2.1.1-{u:60}»',
    'Netscape jar': '.example.com\tTRUE\t/\tTRUE\t1893456000\tsessionid\t«{a:32}»',
  },
);

export const urls = formsOf(
  'url',
  { kind: 'named' },
  {
    https: '⟨https|http|ftp|sftp⟩://{user}:«{w:14}7»@⟨files.example.com|10.0.0.5|nas⟩/a',
    'token as the user': 'git clone https://«{w:36}9»@github.com/acme/app.git',
    'token as the password': 'https://oauth2:«{w:20}9»@gitlab.com/acme/app.git',
    postgres: '⟨postgres|postgresql⟩://{user}:«{password}»@{host}:5432/shop',
    'postgres with a driver': 'postgresql+⟨psycopg2|asyncpg⟩://{user}:«{password}»@{host}/shop?sslmode=require',
    mysql: 'mysql://{user}:«{password}»@{host}:3306/shop',
    mongodb: 'mongodb://{user}:«{password}»@{host}:27017/shop?authSource=admin',
    'mongodb+srv': 'mongodb+srv://{user}:«{password}»@cluster0.ab1cd.mongodb.net/shop',
    redis: 'redis://⟨default|⟩:«{password}»@{host}:6379/0',
    rediss: 'REDIS_URL=rediss://:«{password}»@{host}:6380',
    amqp: 'amqp⟨s|⟩://{user}:«{password}»@{host}:5672/%2F',
    'with an @ in it': 'postgres://{user}:«pa@ss{d:5}»@{host}:5432/shop',
    'with escapes': 'mysql://{user}:«p%40ss%23{w:10}7»@{host}:3306/shop',
    clickhouse: 'clickhouse://{user}:«{password}»@{host}:9000/logs',
    smtp: 'smtp⟨s|⟩://{user}:«{password}»@mail.example.com:587',
    ldap: 'ldap://cn=admin:«{w:12}7»@{host}:389',
    proxy: 'HTTPS_PROXY=http://{user}:«{password}»@⟨proxy|10.1.1.1⟩:3128',
    JDBC: 'jdbc:⟨postgresql|mysql⟩://{host}:5432/shop?user=app&password=«{w:12}7»',
    'JDBC SQL Server': 'jdbc:sqlserver://db:1433;databaseName=shop;user=sa;password=«{strong}»;',
    ADO: 'Server=tcp:db,1433;Database=shop;User ID=sa;⟨Password|Pwd⟩=«{strong}»;Encrypt=True;',
    'ADO in JSON': '"ConnectionStrings": { "Default": "Server=db;User Id=sa;Password=«{strong}»;" }',
    libpq: 'host=db port=5432 user=app password=«{password}» dbname=shop',
    Oracle: 'sqlplus {user}/«{w:12}7»@db:1521/XE',
    'Azure storage':
      'DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=«{b:86}==»;EndpointSuffix=core.windows.net',
    'Azure service bus':
      'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=«{b:43}=»',
    SAS: 'https://acme.blob.core.windows.net/c/f.txt?sv=2022-11-02&sp=r&sig=«{w:40}%2B{w:3}%3D»',
    'S3 signed': 'https://acme.s3.amazonaws.com/f.txt?X-Amz-Expires=300&X-Amz-Signature=«{h:64}»',
    'S3 signed, the token': 'https://acme.s3.amazonaws.com/f.txt?X-Amz-Security-Token=«{w:120}»&X-Amz-Expires=300',
    CloudFront: 'https://d1.cloudfront.net/f.txt?Expires=1700000000&Signature=«{w:60}~{w:60}__»&Key-Pair-Id=K1',
    'GCS signed': 'https://storage.googleapis.com/b/f?X-Goog-Signature=«{h:128}»',
    'Sentry DSN': 'https://{h:32}:«{h:32}»@sentry.io/1234',
    'reset link': 'https://app.example.com/reset?⟨token|reset_token|code⟩=«{w:40}»',
    'magic link': 'https://app.example.com/login?otp=«{w:32}»',
    'OAuth fragment': 'https://app.example.com/cb#access_token=«{w:60}»&token_type=bearer&expires_in=3600',
    'OAuth code': 'https://app.example.com/cb?code=«4/0A{u:70}»&state=xyz',
    Elasticsearch: 'http://elastic:«{password}»@localhost:9200',
  },
);

export const tokens = formsOf(
  'token',
  { kind: 'key' },
  {
    JWT: ['id token «{jwt}» expired', '"«{jwt}»"', 'jwt malformed: «{jwt}»'],
    'JWT, encrypted': 'got «eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.{u:80}.{u:16}.{u:60}.{u:22}»',
    'JWT, cut short': 'token «eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI{w:30}»',
    'Supabase service role':
      'createClient(url, "«eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIs{w:60}.{u:43}»")',
  },
);
