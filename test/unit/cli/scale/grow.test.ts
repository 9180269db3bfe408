import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { auditSound, type Audited } from '../../../../src/audit/audit.ts';
import { grownFiles, sizesOf, writeGrown } from '../../../../src/cli/scale/grow.ts';
import { planFor, planOfArticles } from '../../../../src/cli/scale/plan.ts';
import { edgesOf } from '../../../../src/trees/graph.ts';

const root = process.cwd();
const PACK = 'test/packs/home-network';
const folder = mkdtempSync(join(tmpdir(), 'grown-'));
let small: Audited;
let grown: Audited;

beforeAll(() => {
  vi.stubEnv('CONTENT', PACK);
  small = auditSound(root);
  writeGrown(root, small.content, { plan: plan(), folder });
  vi.stubEnv('CONTENT', folder);
  grown = auditSound(root);
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Twice as many articles at least. */
function plan() {
  const sizes = sizesOf(small.content);
  return planFor(2 * sizes.articles, sizes);
}

test('the audit finds nothing in a grown pack', () => {
  expect(small.issues).toEqual([]);
  // Every link, target and code leads somewhere, every page reads easily, no two say the same, and so on.
  expect(grown.issues).toEqual([]);
});

describe('a grown pack', () => {
  test('has as many of everything as was planned', () => {
    const [before, after] = [sizesOf(small.content), sizesOf(grown.content)];
    const { articles, fixes, errors, trees } = plan();
    expect(after).toEqual({
      articles: before.articles * articles,
      fixes: before.fixes * fixes,
      errors: before.errors * errors,
      trees: before.trees * trees,
    });
  });

  test('has the originals as they are', () => {
    const told = ({ content }: Audited) => new Map(content.fixes.map(({ id, data, body }) => [id, { data, body }]));
    for (const [id, fix] of told(small)) expect(told(grown).get(id)).toEqual(fix);
    expect(grown.content.questions.data).toMatchObject(small.content.questions.data);
    expect(grown.content.codes.data).toMatchObject(small.content.codes.data);
  });

  test('has no id twice', () => {
    const { articles, fixes, errors, trees, questions } = grown.content;
    for (const ids of [
      articles.map(({ id }) => id),
      errors.files.map(({ id }) => id),
      trees.map(({ id }) => id),
      [...fixes.map(({ id }) => id), ...Object.keys(questions.data)],
    ])
      expect(ids).toEqual([...new Set(ids)]);
  });

  test('leads from trees of a copy to fixes and questions of that copy', () => {
    const numberOf = (id: string): string => /-\d+$/.exec(id)?.[0] ?? '';
    const tree = grown.content.trees.find(({ id }) => id.endsWith('-2'));
    const targets = tree ? edgesOf(tree.data).flatMap(({ from, to }) => [from, to]) : [];
    expect(targets).not.toEqual([]);
    expect(targets.filter((target) => numberOf(target) !== '-2' && target !== 'tree/root')).toEqual([]);
  });

  test('has errors of which a text holds one only', () => {
    const marks = Object.values(grown.content.errors.data).flatMap(({ match }) => match.code);
    expect(marks).toEqual([...new Set(marks)]);
  });
});

test('the audit finds nothing where articles alone have grown, each at the end with a tree that there is', () => {
  const alone = mkdtempSync(join(tmpdir(), 'grown-articles-'));
  const sizes = sizesOf(small.content);
  vi.stubEnv('CONTENT', PACK);
  writeGrown(root, small.content, { plan: planOfArticles(3 * sizes.articles, sizes), folder: alone });
  vi.stubEnv('CONTENT', alone);
  const { issues, content } = auditSound(root);
  vi.unstubAllEnvs();
  rmSync(alone, { recursive: true });
  expect(issues).toEqual([]);
  expect(sizesOf(content)).toEqual({ ...sizes, articles: 3 * sizes.articles });
});

test('the same pack grows in the same way', () => {
  expect(grownFiles(small.content, plan())).toEqual(grownFiles(small.content, plan()));
});
