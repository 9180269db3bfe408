/** What a pack says of its planner of automatic purchases; a pack need not have one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { plannerSchema, type Planner } from '../recharge/schema.ts';
import { readText } from './files.ts';
import type { Issue } from './issue.ts';
import { contentFolder } from './where.ts';
import { parseYaml, type Sourced } from './yaml.ts';

/** The file is the tool, its name the address: `/tools/auto-recharge/`. */
export const PLANNER = 'auto-recharge';

/** Where it stands, if there is one. @param root the project's folder */
export function plannerFile(root: string, language = 'en'): string {
  return join(contentFolder(root), language, 'tools', `${PLANNER}.yaml`);
}

/**
 * @param path of the file
 * @param name how writers name a file
 * @param isSound whether a file may be opened
 */
export function readPlanner(
  path: string,
  name: (path: string) => string,
  isSound: (path: string) => boolean,
): { planner: Sourced<Planner> | undefined; issues: Issue[] } {
  if (!existsSync(path) || !isSound(path)) return { planner: undefined, issues: [] };
  const result = parseYaml(name(path), readText(path), plannerSchema);
  return 'source' in result ? { planner: result.source, issues: [] } : { planner: undefined, issues: result.issues };
}
