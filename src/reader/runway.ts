/** Where a pack says what it has to say of its forecast; it need not have one. */
import { join } from 'node:path';
import { contentFolder } from './where.ts';

/** The file is the tool, its name the address: `/tools/credit-runway/`. */
export const RUNWAY = 'credit-runway';

/** Where it stands, if there is one. @param root the project's folder */
export function runwayFile(root: string, language = 'en'): string {
  return join(contentFolder(root), language, 'tools', `${RUNWAY}.yaml`);
}
