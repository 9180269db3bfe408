/** What is told at the end, and whether the run was good. */

export interface Journeyed {
  journey: string;
  steps: number;
  seconds: number;
  /** What went wrong, and at which step. */
  failure?: string | undefined;
}

export interface Ran {
  engine: string;
  version: string;
  seconds: number;
  journeys: readonly Journeyed[];
}

export interface NotRun {
  engine: string;
  /** Why. */
  notRun: string;
  /** How many journeys nobody made. */
  left: number;
}

export type Report = Ran | NotRun;

const COLUMNS = ['engine', 'version', 'journeys', 'steps', 'passed', 'failed', 'not run', 'seconds'];

/** A table, a line for each engine, and why those that were not run were not. */
export function summary(reports: readonly Report[]): string {
  const rows = [COLUMNS, ...reports.map(rowOf)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()); // prettier-ignore
  const reasons = reports.flatMap((report) =>
    'notRun' in report ? [`${report.engine} was not run: ${report.notRun}`] : [],
  );
  return [...lines, ...reasons].join('\n');
}

/**
 * Good when no journey failed, at least one engine ran, and, when all are demanded, every one.
 * @param all whether an engine that was not run is a failure
 */
export function isGood(reports: readonly Report[], all: boolean): boolean {
  const ran = reports.filter((report) => 'journeys' in report);
  if (ran.length === 0 || (all && ran.length < reports.length)) return false;
  return ran.every(({ journeys }) => journeys.length > 0 && journeys.every(({ failure }) => failure === undefined));
}

function rowOf(report: Report): string[] {
  if ('notRun' in report) return [report.engine, '-', '0', '0', '0', '0', String(report.left), '-'];
  const { engine, version, journeys, seconds } = report;
  const failed = journeys.filter(({ failure }) => failure !== undefined).length;
  const steps = journeys.reduce((sum, journey) => sum + journey.steps, 0);
  return [
    engine,
    version,
    ...[journeys.length, steps, journeys.length - failed, failed, 0].map(String),
    seconds.toFixed(0),
  ];
}
