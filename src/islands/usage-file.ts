/** Reads a table of costs from files that somebody chose, in pieces, so that the page can be used meanwhile. Nothing is sent. */
import Papa from 'papaparse';
import { columnsOf, headOf, type ColumnNames, type Columns, type Missing } from '../runway/columns.ts';
import { tallyOf, type NoUsage, type Tally, type Usage } from '../runway/usage.ts';

/** Bytes that are read at once: a slow phone takes some hundredths of a second for them. */
const PIECE = 128 * 1024;
/** A row that is longer is no row: a quote was not closed, or it is no table. */
const LONGEST_ROW = 1024 * 1024;
/** What all files may have together. */
const MOST_BYTES = 300 * 1024 * 1024;
/** Rows by which the columns are told. */
const SAMPLE = 200;

export type FileProblem = Missing | NoUsage | 'empty' | 'binary' | 'broken' | 'unreadable' | 'too-big';

/** What came of it. Where there are columns, others can be chosen. */
export interface Outcome {
  usage: Usage | undefined;
  problem: FileProblem | undefined;
  /** The row at which it is broken, the first being 1. */
  row: number | undefined;
  head: string[];
  columns: Pick<Columns, 'day' | 'amount'> | undefined;
}

interface Asked {
  names: ColumnNames;
  /** The currency that is counted, in small letters. */
  own: string;
  today: number;
  /** What a column without a name is called, before its number. */
  numbered: string;
  /** Columns that somebody chose. */
  chosen: Pick<Columns, 'day' | 'amount'> | undefined;
  /** Told of the bytes that were read. */
  onRead: (bytes: number) => void;
  isStopped: () => boolean;
}

interface Begun {
  head: string[];
  columns: Columns | undefined;
  tally: Tally | undefined;
}

class Problem extends Error {
  readonly problem: FileProblem;
  readonly row: number | undefined;

  constructor(problem: FileProblem, row?: number) {
    super(problem);
    this.problem = problem;
    this.row = row;
  }
}

/** @returns what they hold together; nothing where it was stopped */
export async function readUsage(files: readonly File[], asked: Asked): Promise<Outcome | undefined> {
  const begun: Begun = { head: [], columns: undefined, tally: undefined };
  const outcome = (usage: Usage | undefined, problem?: FileProblem, row?: number): Outcome => ({
    ...{ usage, problem, row, head: begun.head },
    columns: begun.columns,
  });
  try {
    if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) throw new Problem('too-big');
    let before = 0;
    for (const file of files) {
      await readOne(file, asked, begun, before);
      if (asked.isStopped()) return undefined;
      before += file.size;
    }
    const end = begun.tally?.end(asked.today) ?? 'empty';
    return typeof end === 'string' ? outcome(undefined, end) : outcome(end);
  } catch (error) {
    if (asked.isStopped()) return undefined;
    return error instanceof Problem ? outcome(undefined, error.problem, error.row) : outcome(undefined, 'unreadable');
  }
}

async function readOne(file: File, asked: Asked, begun: Begun, before: number): Promise<void> {
  const encoding = await encodingOf(file);
  let [rows, pieces, lastEnd, endedAt] = [0, 0, 0, 0];
  let isFirst = true;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<string[], File>(file, {
      ...{ chunkSize: PIECE, skipEmptyLines: 'greedy', encoding },
      chunk: ({ data, errors, meta }, parser) => {
        const fail = (problem: FileProblem): void => {
          // To abort is to complete, for this library.
          reject(new Problem(problem, problem === 'broken' ? rows + 1 : undefined));
          parser.abort();
        };
        pieces += 1;
        asked.onRead(before + Math.min(file.size, pieces * PIECE));
        if (asked.isStopped()) return (parser.abort(), resolve());
        if (meta.cursor > lastEnd) [lastEnd, endedAt] = [meta.cursor, pieces];
        const open = errors.find(({ code }) => code === 'MissingQuotes');
        rows += open?.row ?? 0;
        if (open || (pieces - endedAt) * PIECE > LONGEST_ROW) return fail('broken');
        rows += data.length;
        const problem = isFirst && data.length > 0 ? begin(data, asked, begun) : undefined;
        if (problem !== undefined) return fail(problem);
        if (rows > 0) isFirst = false;
        for (const row of data) begun.tally?.add(row);
      },
      complete: () => resolve(),
      error: () => reject(new Problem('unreadable')),
    });
  });
}

/** Looks for the columns, and takes the names out of the rows. Further files have the columns of the first. */
function begin(rows: string[][], asked: Asked, begun: Begun): FileProblem | undefined {
  const { head, isNamed } = headOf(rows, asked.numbered);
  const isNext = begun.tally !== undefined;
  if (isNamed) rows.shift();
  if (isNext) return undefined;
  begun.head = head;
  const found = columnsOf(head, rows.slice(0, SAMPLE), isNamed ? asked.names : unnamed(head));
  if (typeof found === 'string' && !asked.chosen) return rows.length === 0 ? 'empty' : found;
  const currency = typeof found === 'string' ? undefined : found.currency;
  begun.columns = asked.chosen ? { ...asked.chosen, currency } : typeof found === 'string' ? undefined : found;
  begun.tally = begun.columns && tallyOf(begun.columns, asked.own);
  return undefined;
}

/** Without names, the first columns that fit. */
const unnamed = (head: readonly string[]): ColumnNames => ({ day: head, amount: head, currency: [] });

/** By the first bytes. @throws where it is no text, or nothing */
async function encodingOf(file: File): Promise<string> {
  if (file.size === 0) throw new Problem('empty');
  const bytes = new Uint8Array(await file.slice(0, 4096).arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const odd = bytes.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  if (bytes.includes(0) || odd * 50 > bytes.length) throw new Problem('binary');
  return 'utf-8';
}
