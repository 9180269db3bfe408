import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/errors/redact.ts';
import { disguises } from './secrets/disguises.ts';
import { forms } from './secrets/forms.ts';
import { harmless } from './secrets/harmless.ts';
import { NEIGHBOURS } from './secrets/neighbours.ts';
import { disguised, plain, type Sample } from './secrets/samples.ts';
import { report } from './secrets/report.ts';
import { survives } from './secrets/survives.ts';

const samples: readonly Sample[] = [...plain(forms, 6), ...disguised(forms, disguises, 1)];
const tried = samples.map((sample) => ({ ...sample, output: redact(sample.text).text }));
const left = tried.filter(({ output, secrets, run }) => secrets.some((secret) => survives(output, secret, run)));
const wronglyHidden = harmless.filter((text) => redact(text).text !== text);

const file = process.env.FORMS_REPORT;
if (file !== undefined) writeFileSync(file, report(tried, left, wronglyHidden, harmless.length));

test('the forms are many, and a secret is found before it is hidden, and not when all of it is', () => {
  const secrets = samples.reduce((count, sample) => count + sample.secrets.length, 0);
  console.log(
    `${forms.length} forms, ${disguises.length} disguises, ${samples.length} texts with ${secrets} secrets, ` +
      `${harmless.length} harmless texts; ${left.length} texts let a secret through, ${wronglyHidden.length} harmless ones changed`,
  );
  expect(forms.length).toBeGreaterThanOrEqual(220);
  expect(new Set(forms.map(({ name }) => name)).size).toBe(forms.length);
  expect(new Set(harmless).size).toBeGreaterThanOrEqual(500);
  const blind = samples.filter(({ text, secrets, run }) => !secrets.every((secret) => survives(text, secret, run)));
  expect(blind.map(({ form, disguise, text }) => `${form}, ${disguise}: ${text}`)).toEqual([]);
  const fussy = samples.filter(({ hidden, secrets, run }) => secrets.some((secret) => survives(hidden, secret, run)));
  expect(fussy.map(({ form, disguise, hidden }) => `${form}, ${disguise}: ${hidden}`)).toEqual([]);
});

describe('nothing of a secret is left', () => {
  test.each(forms.map(({ name }) => name))('%s', (name) => {
    const found = left.filter(({ form }) => form === name);
    // A few of them tell enough; FORMS_REPORT has the rest.
    expect(found.slice(0, 4).map(({ disguise, text, output }) => ({ disguise, text, output }))).toEqual([]);
  });
});

test('the error around a secret is left', () => {
  const lost = plain(forms, NEIGHBOURS.length).flatMap(({ form, text }, at) => {
    const [before, after] = NEIGHBOURS[at % NEIGHBOURS.length] ?? ['', ''];
    const gap = at % 2 === 0 ? '\n' : '\n\n';
    const output = redact(`${before}\n${text}${gap}${after}`).text;
    return output.startsWith(`${before}\n`) && output.endsWith(`\n${after}`) ? [] : [`${form}: ${output}`];
  });
  expect(lost).toEqual([]);
});

test('at most one harmless text in a hundred is changed', () => {
  const shown = wronglyHidden.map((text) => `${text}  →  ${redact(text).text}`);
  expect(shown.slice(Math.floor(harmless.length / 100))).toEqual([]);
});

test('a second time hides nothing more', () => {
  const again = tried.filter(({ output }) => redact(output).text !== output);
  expect(again.map(({ form, disguise, output }) => `${form}, ${disguise}: ${output}`)).toEqual([]);
});
