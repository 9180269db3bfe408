/**
 * The audit where the site is made. A build of unsound content ends before it begins: a page of MDX can hold code that would
 * run, and a wrong target would be a dead link. While writing, the audit runs at the start and after each change, and prints
 * file and line.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { auditAll, auditSound } from '../audit/audit.ts';
import { formatIssue } from '../reader/issue.ts';
import { hostileFile } from '../reader/page.ts';
import { keepReading } from './reading.ts';
import { onChange } from './watch.ts';

export function contentAudit(): AstroIntegration {
  return {
    name: 'content-audit',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'build') refuseUnsound(fileURLToPath(config.root));
        updateConfig({ vite: { plugins: [refuseHostilePages()] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const { root } = server.config;
        const report = async (): Promise<void> => {
          const { issues } = await auditAll(root);
          for (const issue of issues) logger.error(formatIssue(issue));
          if (issues.length === 0) logger.info('the content is sound');
        };
        const run = (): void => void report().catch((error: unknown) => logger.error(String(error)));
        onChange(server.watcher, root, run);
        run();
      },
    },
  };
}

/** Before anything of the content is opened by others. Misspelled words are left to `npm run audit`. @throws with every issue */
function refuseUnsound(root: string): void {
  const { content, issues } = auditSound(root);
  if (issues.length > 0)
    throw new Error(`The content cannot be built:\n${issues.map((issue) => `  ${formatIssue(issue)}`).join('\n')}`);
  keepReading({ root, content });
}

/** A page that is edited while the site is served is looked at again before it is made into a program. */
function refuseHostilePages() {
  return {
    name: 'refuse-hostile-pages',
    enforce: 'pre' as const,
    transform: {
      // Before the plugin that makes a program of it.
      order: 'pre' as const,
      handler(code: string, id: string): undefined {
        const [first] = id.endsWith('.mdx') ? hostileFile(id, code) : [];
        if (first) throw new Error(formatIssue(first));
      },
    },
  };
}
