/** The closed list of causes by group, as the overview of fixes shows it. */
import text from '../../content/causes.yaml?raw';
import { parse } from 'yaml';
import { causesSchema } from './schema.ts';

export interface CauseGroup {
  title: string;
  causes: readonly string[];
}

export function causeGroups(): CauseGroup[] {
  return Object.entries(causesSchema.parse(parse(text))).map(([id, causes]) => ({
    title: `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll('-', ' '),
    causes,
  }));
}
