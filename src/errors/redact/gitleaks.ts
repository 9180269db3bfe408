/**
 * Forms of keys, from the rules of gitleaks at b58d3f102cf3a2c84cb7f923d05c25c9b1aed84b
 * (https://github.com/gitleaks/gitleaks, config/gitleaks.toml; MIT License, see LICENSE.gitleaks beside this file).
 * Written by src/cli/secret-forms.ts, not by hand.
 */

/** What keys begin with. */
export const PREFIXES: readonly string[] =
  'CLOJARS_ FLWPUBK_TEST- FLWSECK_TEST- NRAK- NRII- NRJS- PMAK- dnkey- doo_v1_ dop_v1_ dor_v1_ dt0c01. fio-u- fm2_ fo1_ gho_ ghp_ ghr_ github_pat_ glagent- glc_ glcbt- gldt- glffct- glft- glimt- gloas- glpat- glptt- glrt- glsa_ glsoat- ico- lin_api_ npm_ ntn_ p8e- pnu_ pplx- pscale_oauth_ pscale_pw_ pscale_tkn_ pul- rdme_ rubygems_ sgp_ sha256~ shpat_ shpca_ shppa_ shpss_ sm_aat_ sm_pat_ sm_sat_ sntryu_ tfp_ tk-us- xkeysib- xoxb- xoxe-'.split(
    ' ',
  );

/** Regular expressions: fixed texts and classes of characters, each of a stated length. */
export const FORMS: readonly string[] =
  '(?:EAAA|sq0atp-)[\\w-]{22,} (?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,} (live|test)_[a-fA-F0-9]{35} (test|live)_pub_[a-fA-F0-9]{31} 4b1d[A-Za-z0-9]{38} ABSK[A-Za-z0-9+/]{109,} AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58} AIza[\\w-]{35} AKCp[A-Za-z0-9]{69} API-[A-Z0-9]{26} AQVN[A-Za-zA-Z0-9_\\-]{35,} EAA[MC][a-zA-Z0-9]{100,} EZAK[a-zA-Z0-9]{54} EZTK[a-zA-Z0-9]{54} GR1348941[\\w-]{20} HRKU-AA[0-9a-zA-Z_-]{58} LTAI[a-zA-Z0-9]{20} SK[0-9a-fA-F]{32} access-(?:sandbox|development|production)-[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12} api_org_[a-zA-Z]{34} bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t cmVmd[A-Za-z0-9]{59} duffel_(?:test|live)_[a-zA-Z0-9_\\-=]{43} eyJrIjoi[A-Za-zA-Z0-9]{70,} glrt-t\\d_[0-9a-zA-Z_\\-]{27,300}\\.[0-9a-z]{2}[0-9a-z]{7} hf_[a-zA-Z]{34} key-[a-fA-F0-9]{32} live_[a-zA-Z0-9\\-_=]{40} ops_eyJ[a-zA-Z0-9+/]{250,} pat[A-Za-z0-9]{14}\\.[a-f0-9]{64} pk\\.[a-zA-Z0-9]{60}\\.[a-zA-Z0-9]{22} pubkey-[a-fA-F0-9]{32} pypi-AgEIcHlwaS5vcmc[\\w-]{50,} shippo_(?:live|test)_[a-fA-F0-9]{40} sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20} sk-ant-admin01-[a-zA-Z0-9_\\-]{93}AA sk-ant-api03-[a-zA-Z0-9_\\-]{93}AA'.split(
    ' ',
  );

/** Who gives out keys that only the name beside them tells: a word of such a name. */
export const VENDORS: readonly string[] =
  'adafruit adobe airtable algolia alibaba artifactory asana atlassian beamer bintray bitbucket bittrex cloudflare coapikey codecov cohere coinbase confluence confluent contentful datadog discord dnkey droneci dropbox etsy facebook fastly finicity finnhub flickr freshbooks gitter gocardless heroku hubspot intercom jfrog jira kraken kucoin launchdarkly linear lob looker mailgun mapbox mattermost meraki netlify newrelic newyorktimes nytimes okta plaid rapidapi sendbird sentry squarespace sumo telegr travis twitch twitter typeform xray yandex zendesk'.split(
    ' ',
  );
