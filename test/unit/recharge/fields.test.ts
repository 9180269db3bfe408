import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSeed, planFragment, readPlan } from '../../../src/recharge/address.ts';
import { FIELDS, specsFor, stopOf } from '../../../src/recharge/fields.ts';
import { readField, written } from '../../../src/recharge/number.ts';
import { hostileText } from '../hostile/strings.ts';
import { anyPlan, steady } from './plans.ts';

const specs = specsFor(500);

describe('what is typed', () => {
  test.each([
    ['20', 2000],
    [' $1,200.50 ', 120_050],
    ['1 200', 120_000],
    ['USD 5', 500],
    ['.5', 50],
    ['7.', 700],
    ['+3', 300],
    ['0', 0],
  ])('%j is read as %i cents', (typed, cents) => {
    expect(readField(typed, specs.average)).toBe(cents);
  });

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['abc', 'no-number'],
    ['$', 'no-number'],
    ['1e5', 'no-number'],
    ['1,5', 'no-number'],
    ['1.2.3', 'no-number'],
    ['--5', 'no-number'],
    ['-5', 'low'],
    ['−5', 'low'],
    ['99999999999999999999', 'high'],
    ['0.005', 'fine'],
  ])('%j is not, and it is said why: %s', (typed, problem) => {
    expect(readField(typed, specs.average)).toBe(problem);
  });

  test('an amount is no less than the smallest purchase', () => {
    expect(readField('4.99', specs.amount)).toBe('low');
    expect(readField('5', specs.amount)).toBe(500);
  });

  test('hours may be parts of one, and are rounded to the minute; a percent may not', () => {
    expect(readField('0.25 ', specs.notice)).toBe(15);
    expect(readField('0.333', specs.notice)).toBe(20);
    expect(readField('5 %', specs.failure)).toBe(5);
    expect(readField('2.5', specs.failure)).toBe('fine');
  });

  test('whatever it is, it is a value in its range or a problem', () => {
    fc.assert(
      fc.property(hostileText, fc.constantFrom(...FIELDS), (typed, field) => {
        const { min, max } = specs[field];
        const read = readField(typed, specs[field]);
        const isSound =
          typeof read === 'number'
            ? Number.isInteger(read) && read >= min && read <= max
            : ['empty', 'no-number', 'low', 'high', 'fine'].includes(read);
        expect(isSound).toBe(true);
      }),
      { seed: 20_260_131, numRuns: 500 },
    );
  });
});

test('what a slider or a preset sets is written so that it is read as the same', () => {
  for (const field of FIELDS) {
    const spec = specs[field];
    for (const stop of spec.stops) expect(readField(written(spec.kind, stop), spec), `${field} ${stop}`).toBe(stop);
  }
});

test('a slider stands at the stop that is nearest, and its stops rise', () => {
  for (const field of FIELDS) {
    const { stops, min, max } = specs[field];
    expect(stops[0]).toBe(min);
    expect(stops.at(-1)).toBeLessThanOrEqual(max);
    stops.forEach((stop, at) => {
      expect(stop).toBeGreaterThan(stops[at - 1] ?? -1);
      expect(stopOf(specs[field], stop)).toBe(at);
    });
    expect(stopOf(specs[field], max)).toBe(stops.length - 1);
  }
  expect(specs.average.stops[stopOf(specs.average, 1040)]).toBe(1000);
});

describe('a plan in an address', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readPlan(`#${planFragment(plan)}`, steady, specs)).toEqual({ plan, dropped: [], isTold: true });
      }),
      { seed: 20_260_131, numRuns: 100 },
    );
  });

  test('may say a part of it only; the rest is as the page begins', () => {
    expect(readPlan('#plan=threshold.900~shape.loop', steady, specs).plan).toEqual({
      ...steady,
      ...{ threshold: 900, shape: 'loop' },
    });
  });

  test('drops what cannot be, and says what', () => {
    const parts = ['average.-5', 'amount.499', 'failure.101', 'shape.round', 'auto.2', 'peak.', 'x.1', '__proto__.1'];
    const { plan, dropped } = readPlan(`#plan=${parts.join('~')}~peak.700`, steady, specs);
    expect(dropped).toEqual(parts);
    expect(plan).toEqual({ ...steady, peak: 700 });
  });

  test('whatever stands there, a plan within all ranges comes of it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { plan } = readPlan(`#plan=${text}`, steady, specs);
        expect(Object.keys(plan)).toEqual(Object.keys(steady));
        for (const field of FIELDS) {
          expect(plan[field]).toBeGreaterThanOrEqual(specs[field].min);
          expect(plan[field]).toBeLessThanOrEqual(specs[field].max);
        }
      }),
      { seed: 20_260_131, numRuns: 300 },
    );
  });

  test('another fragment is no plan', () => {
    expect(readPlan('#a=product.api', steady, specs)).toEqual({ plan: steady, dropped: [], isTold: false });
  });

  test('every month can be asked for', () => {
    const { plan } = readPlan(`#${planFragment({ ...steady, seed: nextSeed(9998) })}`, steady, specs);
    expect(plan.seed).toBe(9999);
    expect(nextSeed(9999)).toBe(0);
  });
});
