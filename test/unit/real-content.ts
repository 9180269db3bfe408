/** The content of the project, read once for all files that a worker runs: reading it takes most of a second. */
import { readContent } from '../../src/reader/read.ts';

export const { content, issues } = readContent(process.cwd());
