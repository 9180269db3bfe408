/** One page of each kind; `test/content/openai/one-of-each.test.ts` holds that none is missing. */
export const oneOfEach = {
  home: '/',
  chooser: '/diagnose/',
  tree: '/diagnose/card-declined/',
  question: '/diagnose/quota-after-top-up/credit-balance/',
  fix: '/fixes/pending-charge/',
  'fix that waits': '/fixes/sync-delay/',
  article: '/articles/why-payments-fail/',
  error: '/errors/insufficient-quota/',
  'all errors': '/errors/',
  sources: '/sources/',
  accessibility: '/accessibility/',
  checklist: '/checklists/before-paying/',
  'all fixes': '/fixes/',
  'all guides': '/articles/',
  search: '/search/',
  'not found': '/404.html',
} as const;
