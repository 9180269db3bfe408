/** Keeps what a benchmark has measured: what all of them write. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { thisMachine } from './machine.ts';

/** Writes what was measured as JSON, with what it was measured on, and says where. */
export function writeMeasured(file: string, measured: object): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ machine: thisMachine(), ...measured }, null, 2)}\n`);
  console.log(`Written to ${file}`);
}
