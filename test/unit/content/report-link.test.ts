/** Where readers are heard: which addresses a pack may name, and how one is filled in. */
import { describe, expect, test } from 'vitest';
import { reportLink } from '../../../src/content/report-link.ts';
import { feedbackSchema } from '../../../src/content/schema.ts';

const version = { page: '/fixes/fuse/', revision: '2026-01-31' };

test('an address gets the page and its day as a query, beside one that it has', () => {
  expect(reportLink('https://report.example/new?to=kettle', version)).toEqual({
    href: 'https://report.example/new?to=kettle&page=%2Ffixes%2Ffuse%2F&revision=2026-01-31',
    answers: '&answers=',
    place: 'report.example',
  });
});

test('answers that are added at the end are a part of the query', () => {
  const { href, answers } = reportLink('https://report.example/new', version);
  const query = new URL(`${href}${answers}${encodeURIComponent('symptom.cold~light.off')}`).searchParams;
  expect(Object.fromEntries(query)).toEqual({ ...version, answers: 'symptom.cold~light.off' });
});

test('a message gets the page as its subject, and says the rest in lines of its own', () => {
  const { href, answers, place } = reportLink('mailto:desk@kettle.example', version);
  expect(place).toBe('desk@kettle.example');
  const { subject, body } = Object.fromEntries(
    new URL(`${href}${answers}${encodeURIComponent('light.off')}`).searchParams,
  );
  expect(subject).toBe('/fixes/fuse/');
  expect(body).toBe('page: /fixes/fuse/\r\nrevision: 2026-01-31\r\nanswers: light.off');
  // Mail programs take a plus for a plus.
  expect(href).not.toContain('+');
});

test('a page without a day says none', () => {
  expect(reportLink('https://report.example/', { ...version, revision: undefined }).href).toBe(
    'https://report.example/?page=%2Ffixes%2Ffuse%2F',
  );
});

describe('a pack may name', () => {
  test.each([
    { report: 'https://report.example/new' },
    { report: 'mailto:desk@kettle.example' },
    { endpoint: 'https://count.example/answers?of=kettle' },
    { endpoint: 'http://127.0.0.1:8080/' },
    { report: 'https://report.example/', endpoint: 'https://count.example/' },
  ])('%j', (feedback) => {
    expect(feedbackSchema.safeParse(feedback).success).toBe(true);
  });
});

describe('a pack may not name', () => {
  test.each([
    {},
    { report: 'javascript:alert(1)' },
    { report: 'http://report.example/' },
    { report: 'https://report.example/#here' },
    { report: 'https://me:secret@report.example/' },
    { report: '/report/' },
    { report: 'mailto:desk@kettle.example?subject=hello' },
    { report: 'mailto:one@kettle.example,two@kettle.example' },
    { endpoint: 'http://count.example/' },
    { endpoint: 'http://127.0.0.1.example/' },
    { endpoint: 'mailto:desk@kettle.example' },
    { endpoint: 'wss://count.example/' },
    { endpoint: 'https://count.example/', to: 'https://elsewhere.example/' },
  ])('%j', (feedback) => {
    expect(feedbackSchema.safeParse(feedback).success).toBe(false);
  });
});
