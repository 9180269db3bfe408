/** What a built site takes on the disk of its server. */
import { statSync } from 'node:fs';
import { filesIn } from '../../../src/reader/files.ts';

export interface Output {
  pages: number;
  bytes: number;
  /** Without the doubles that are packed for servers. */
  plainBytes: number;
}

export function outputOf(dist: string): Output {
  const files = filesIn(dist, '');
  const sizes = files.map((file) => ({ isDouble: /\.(?:br|gz)$/.test(file), bytes: statSync(file).size }));
  const sum = (all: typeof sizes): number => all.reduce((total, { bytes }) => total + bytes, 0);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  return { pages, bytes: sum(sizes), plainBytes: sum(sizes.filter(({ isDouble }) => !isDouble)) };
}
