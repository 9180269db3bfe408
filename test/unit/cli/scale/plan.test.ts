import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copied, namesIn, planFor, planOfArticles } from '../../../../src/cli/scale/plan.ts';

test('there are enough copies of everything, and of what has to name the others', () => {
  const size = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2000 }),
      fc.record({ articles: size, fixes: size, errors: size, trees: size }),
      (wanted, sizes) => {
        const plan = planFor(wanted, sizes);
        expect(plan.articles * sizes.articles).toBeGreaterThanOrEqual(wanted);
        expect(plan.fixes * sizes.fixes).toBeGreaterThanOrEqual(2 * wanted);
        expect(plan.trees * sizes.trees).toBeGreaterThanOrEqual(wanted);
        // Each fix is led to by a tree, and named by an article; each further tree ends a further article.
        expect(plan.trees).toBeGreaterThanOrEqual(plan.fixes);
        expect(plan.articles).toBeGreaterThanOrEqual(plan.fixes);
        expect((plan.articles - 1) * sizes.articles).toBeGreaterThanOrEqual((plan.trees - 1) * sizes.trees);
      },
    ),
  );
});

test('articles may grow alone', () => {
  const sizes = { articles: 51, fixes: 80, errors: 30, trees: 20 };
  expect(planOfArticles(200, sizes)).toEqual({ articles: 4, fixes: 1, errors: 1, trees: 1 });
  expect(planOfArticles(51, sizes).articles).toBe(1);
  expect(planOfArticles(1, sizes).articles).toBe(1);
});

test('the first copy is the original', () => {
  expect(copied('no-light', 1)).toBe('no-light');
  expect(copied('no-light', 3)).toBe('no-light-3');
});

test('a copy names what belongs to it, and in turn that of which there are fewer', () => {
  const plan = { articles: 5, fixes: 2, errors: 5, trees: 3 };
  const named = (copy: number): string[] => {
    const names = namesIn(copy, plan);
    return [names.article('a'), names.fix('f'), names.error('e'), names.tree('t'), names.question('q')];
  };
  expect(named(1)).toEqual(['a', 'f', 'e', 't', 'q']);
  expect(named(2)).toEqual(['a-2', 'f-2', 'e-2', 't-2', 'q-2']);
  expect(named(5)).toEqual(['a-5', 'f', 'e-5', 't-2', 'q-2']);
});

test('the chooser is not copied, nor what it asks', () => {
  const names = namesIn(2, { articles: 2, fixes: 2, errors: 2, trees: 2 });
  expect(names.tree('root')).toBe('root');
  expect(names.question('seen', 'root')).toBe('seen');
});
