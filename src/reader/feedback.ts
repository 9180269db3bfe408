/** Whether a pack says where its readers are heard: the build leaves out all code for it otherwise. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteSchema } from '../content/schema.ts';
import { readText } from './files.ts';
import { contentFolder } from './where.ts';
import { parseYaml } from './yaml.ts';

/**
 * @param root the project's folder
 * @returns false too where the file is broken: the audit says so
 */
export function hasFeedback(root: string, language = 'en'): boolean {
  const path = join(contentFolder(root), language, 'site.yaml');
  if (!existsSync(path)) return false;
  const result = parseYaml(path, readText(path), siteSchema);
  return 'source' in result && result.source.data.feedback !== undefined;
}
