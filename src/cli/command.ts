/** What all commands have in common: their flags, how they fail, and that no output is lost without a word. */
import { parseArgs } from 'node:util';

/** What stands in the way, in words for who called the command. */
export class Failure extends Error {
  readonly status: number;
  /** @param status 1: it could not be done; 2: it was called in a wrong way */
  constructor(message: string, status: 1 | 2 = 1) {
    super(message);
    this.status = status;
  }
}

export interface Command {
  /** One line: how it is called. */
  usage: string;
  /** The flags that it knows, without dashes; none of them takes a value. */
  flags?: readonly string[];
  /** Those that take one: `--rounds 3`. */
  options?: readonly string[];
  /** The most and the fewest words that it takes. */
  words?: readonly [fewest: number, most: number];
}

export interface Called {
  /** Whether a flag was given. */
  has: (flag: string) => boolean;
  /** What was given with an option; undefined where it was not given. */
  valueOf: (option: string) => string | undefined;
  words: string[];
}

/** What a shell reports of a program that wrote into a closed pipe. */
const CLOSED_PIPE = 141;

/**
 * Runs a command. It ends with 0 when all was done and written, 1 when not, 2 when it was called in a wrong way; and in
 * silence, as other tools do, when nobody reads its output any more.
 */
export async function run(command: Command, main: (called: Called) => void | Promise<void>): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(CLOSED_PIPE);
    fail(`The output could not be written: ${error.message}`, 1);
    process.exit();
  });
  try {
    const called = calledWith(command, process.argv.slice(2));
    if (called.has('help')) console.log(command.usage);
    else await main(called);
  } catch (error) {
    if (error instanceof Failure) fail(error.message, error.status);
    // What the system refuses is no fault of the program: where in its code it happened tells nobody anything.
    else if (error instanceof Error && 'syscall' in error) fail(error.message, 1);
    else throw error;
  }
}

function fail(message: string, status: number): void {
  console.error(message);
  process.exitCode = status;
}

/**
 * Reads the arguments.
 * @throws Failure with the usage, for a flag or a number of words that the command does not take
 */
export function calledWith(command: Command, args: string[]): Called {
  const { usage, flags = [], options = [], words: [fewest, most] = [0, 0] } = command;
  const parsed = parsedArgs(args, {
    ...Object.fromEntries([...flags, 'help'].map((flag) => [flag, { type: 'boolean' as const }])),
    ...Object.fromEntries(options.map((option) => [option, { type: 'string' as const }])),
  });
  if (typeof parsed === 'string') throw new Failure(`${parsed}\n${usage}`, 2);
  const has = (flag: string): boolean => parsed.values[flag] === true;
  const valueOf = (option: string): string | undefined => {
    const value = parsed.values[option];
    return typeof value === 'string' ? value : undefined;
  };
  const count = parsed.positionals.length;
  if (!has('help') && (count < fewest || count > most)) throw new Failure(usage, 2);
  return { has, valueOf, words: parsed.positionals };
}

function parsedArgs(args: string[], options: Record<string, { type: 'boolean' | 'string' }>) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    // The first sentence names the flag, the others explain Node.
    return error instanceof Error ? (error.message.split(/\.(?:\s|$)/)[0] ?? '') : String(error);
  }
}
