/** Keys and tokens whose form tells what they are. */
import { formsFinder, isNames, type Form, type Found } from './found.ts';
import { FORMS, PREFIXES } from './gitleaks.ts';
import { findPrivateKeys } from './private-keys.ts';

/** A prefix such as `sk-` also ends words (`task-`), so no letter or digit may stand before it. */
const START = String.raw`(?<![A-Za-z\d])`;
/** Forms without a mark of their own would also be found in the middle of ids, behind a hyphen or the mark of an id. */
const WORD_START = String.raw`(?<![A-Za-z\d-]|\b(?:proj|req)_)`;

/** What the rules of gitleaks know only in one length, or not yet. */
const OWN_PREFIXES = [
  'sk- sess- xai- gsk_ csk- pplx- nvapi- tvly- hf_ r8_ ghs_ ghu_ xox[abcdeoprs]- xapp- [prs]k_live_ [prs]k_test_ whsec_',
  '[prs]k_(?=[A-Za-z\\d]{20}) GOCSPX- secret_ figd_ figo_ ph[cx]_ lsv2_ tskey- dckr_[po]at_ nfp_ vc[aikprt]_ sb[pv]_ sb_',
  'jina_ CFPAT- BBDC- ATATT3 ATCTT3 ATBB sq0[ac][ts]p- rzp_ NRRA- NRAL sntrys_ CCIPAT_ CCIPRJ_ rnd_ dop_ pat- patE? a2a-',
  'squ_ sqp_ sqa_ bku[a-z]_ FLWSECK- vercel_blob_rw_ shp[a-z]{2}_ glpat- IGQ[A-Z]{2} rdme_ posthog_ hvs_ sk_prod_ pk_prod_ napi_ nf[cou]_ v[12]_pat_ mdb_sa_ apify_api_ exa- fw_ e2b_ pinecone_ pcsk_ lf_ mlsk- co_ up_ ssm- wrk_',
].join(' ');

const prefixes = [...OWN_PREFIXES.split(' '), ...PREFIXES.map((prefix) => prefix.replaceAll('.', '\\.'))].join('|');

/** Where no prefix tells a key, its parts and their lengths do. */
const OWN_FORMS = [
  // Google, Amazon, SendGrid, HashiCorp, Doppler, Dropbox, Harness.
  String.raw`AIza[\w-]{20,}|(?:A3T[A-Z\d]|A[KSB]IA|ACCA)[A-Z\d]{16,}|(?:AQ|SG|ya29|hv[sbr]|dp\.[a-z]{2,7}|sl|pat|sat)\.[\w.-]{20,}|1//0[\w-]{20,}`,
  String.raw`[A-Za-z\d]{14}\.atlasv1\.[\w-]{40,}|[A-Za-z\d]{6}_[A-Za-z\d]{29}_mmk|[\w~.]{3}\dQ~[\w~.-]{31,34}`,
  // Discord, Telegram, Firebase, Facebook.
  String.raw`[MNO][\w-]{23,27}\.[\w-]{6,7}\.[\w-]{27,}|\d{8,10}:A[\w-]{32,36}|AAAA[\w-]{7}:[\w-]{100,}|A{18}[\w%+=/-]{40,}|EAA[A-Z][A-Za-z\d]{30,}`,
  // Twilio, Mailchimp, Databricks, Notion, Stripe, Cloudflare, Vault.
  String.raw`(?:SK|AC)[\da-f]{32}|[\da-f]{32}-us\d{1,2}|dapi[\da-f]{32}|(?:pi|seti|cs)_[A-Za-z\d_]{8,}_secret_[A-Za-z\d]{8,}|v1\.0-[\da-f]{24}-[\da-f]{100,}|s\.[A-Za-z\d]{24}`,
  // Facebook and Braintree, Resend, Mailgun, 1Password, Infisical, LaunchDarkly, Tencent, NuGet, crates.io.
  String.raw`\d{15,16}\|[\w-]{20,}|access_token\$[a-z]+\$[\da-z]{12,}\$[\da-f]{32}|re_[A-Za-z\d]{6,}_[A-Za-z\d]{16,}|[\da-f]{32}-[\da-f]{8}-[\da-f]{8}`,
  String.raw`A3-[A-Z\d]{6}-[A-Z\d-]{20,}|st\.[\da-f]{20,}\.[\da-f]{20,}\.[\da-f]{20,}|(?:api|sdk|mob)-[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{8,12}|AKID[A-Za-z\d]{28,}|oy2[a-z\d]{43}|cio[A-Za-z\d]{32}`,
  // Where the key goes on in base64, with dots or with a checksum.
  String.raw`(?:glc_|fm[12][ar]?_|sntrys_|AT[AC]TT3|ops_|pypi-|dG9rO|LS0tLS1CRUdJTi)[\w+/=-]{16,}|(?:glpat-|glrt-|dt0c01\.)[\w.-]{20,}`,
  // Keys of wallets, and keys in one line that have lost their frame.
  String.raw`MII[A-Za-z\d+/]{60,}={0,2}|AAAAB3NzaC1yc2E[A-Za-z\d+/]{60,}={0,2}|b3BlbnNzaC1rZXktdjE[A-Za-z\d+/]{20,}={0,2}|[xyz]prv[A-Za-z\d]{90,}`,
].join('|');

const ID_LABELS: Readonly<Record<string, string>> = {
  org: 'org id',
  pro: 'project id',
  req: 'request id',
  use: 'user id',
};

const forms: readonly Form[] = [
  // Base64 may hold what looks like the start of a key, so what is made of it goes first.
  { label: 'token', pattern: /\b(?:basic)\s+(?<secret>[A-Za-z\d+/]{8,}={0,2})/dgi, harmless: isNames },
  {
    label: 'key',
    pattern: new RegExp(String.raw`${START}(?:${prefixes})[\w-]{16,}`, 'gd'),
    harmless: isNames,
  },
  { label: 'key', pattern: new RegExp(String.raw`${WORD_START}(?:${FORMS.join('|')})[\w-]*`, 'gd') },
  { label: 'key', pattern: new RegExp(`${WORD_START}(?:${OWN_FORMS})`, 'gd') },
  { label: 'token', pattern: new RegExp(String.raw`${START}eyJ[\w.-]{8,}`, 'gd') },
  {
    label: (secret) => ID_LABELS[secret.slice(0, 3)] ?? 'id',
    pattern: new RegExp(String.raw`${START}(?:org-|proj_|req_|user-)[A-Za-z\d]{6,}`, 'gd'),
    harmless: isNames,
  },
  { label: 'token', pattern: /\bbearer[\s+]+(?<secret>[\w.~+/=-]{8,})/dgi, harmless: isNames },
  {
    label: 'webhook',
    pattern:
      /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/|discord(?:app)?\.com\/api\/(?:v\d{1,2}\/)?webhooks\/|webhook\.office\.com\/|logic\.azure\.com(?::\d{1,5})?\/|hooks\.zapier\.com\/hooks\/catch\/|chat\.googleapis\.com\/v1\/spaces\/|api\.telegram\.org\/bot|maker\.ifttt\.com\/trigger\/|hook\.[a-z]{2}\d\.make\.com\/)[^\s"'<>)\]]{8,}/dg,
  },
];

const findForms = formsFinder(forms);

export function* findKeys(text: string): Generator<Found> {
  yield* findPrivateKeys(text);
  yield* findForms(text);
}
