import { describe, expect, test } from 'vitest';
import { starlightConfig, starlightPages, starlightPath, type Article } from '../../../bench/peer/starlight-pages.ts';

const lease: Article = {
  id: 'lease',
  topic: 'address',
  title: 'What is a “lease”?',
  summary: 'A loan: of an address.',
  markdown:
    '# What is a “lease”?\n\nSee [names](/articles/names/#how) and [a fix](/fixes/none/).\n\nThe page: </articles/lease/>\n',
};
const names: Article = { id: 'names', topic: 'sites', title: 'Names', summary: 'How.', markdown: '# Names\n\nHow.\n' };

describe('the pages of a Starlight project', () => {
  const pages = starlightPages([lease, names]);

  test('lie in a folder for each topic, beside a first page', () => {
    expect(Object.keys(pages)).toEqual(['index.md', 'address/lease.md', 'sites/names.md']);
    expect(starlightPath(lease)).toBe('/address/lease/');
  });

  test('have their title and summary in the head, and no heading of their own', () => {
    expect(pages['sites/names.md']).toBe('---\ntitle: "Names"\ndescription: "How."\n---\n\nHow.\n');
    expect(pages['address/lease.md']).toContain('title: "What is a “lease”?"\ndescription: "A loan: of an address."\n');
  });

  test('link to each other, and to all else as before', () => {
    expect(pages['address/lease.md']).toContain(
      'See [names](/sites/names/#how) and [a fix](/fixes/none/).\n\nThe page: </address/lease/>\n',
    );
  });
});

test('a topic is a group of the sidebar', () => {
  const config = starlightConfig([{ id: 'sites', title: 'Sites’ “names”' }]);
  expect(config).toContain('"label":"Sites’ “names”"');
  expect(config).toContain('{"autogenerate":{"directory":"sites"}}');
});
