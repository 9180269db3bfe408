/**
 * While writing: runs the audit at the start and after each change to the content, and prints file and line.
 * Content that the audit cannot read safely is not built at all, since a page of MDX can hold code that would run then.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { auditContent } from './audit-all.ts';
import { formatIssue } from './issue.ts';
import { hostileFile } from './page.ts';
import { readContent } from './read.ts';

/** Long enough for an editor to write all its files. */
const PAUSE = 150;

export function devAudit(): AstroIntegration {
  return {
    name: 'content-audit',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command === 'build') refuseUnreadable(fileURLToPath(config.root));
        updateConfig({ vite: { plugins: [refuseHostilePages()] } });
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = server.config.root;
        const report = (): void => {
          const { content, issues: unread } = readContent(root);
          const issues = unread.length > 0 ? unread : auditContent(content);
          for (const issue of issues) logger.error(formatIssue(issue));
          if (issues.length === 0) logger.info('the content is sound');
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.add(fileURLToPath(new URL('../../content/', import.meta.url)));
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(`${root}/content/`)) return;
          clearTimeout(timer);
          timer = setTimeout(report, PAUSE);
        });
        report();
      },
    },
  };
}

/** Before anything of the content is opened by others. @throws with every issue */
function refuseUnreadable(root: string): void {
  const { issues } = readContent(root);
  if (issues.length > 0)
    throw new Error(`The content is not built:\n${issues.map((issue) => `  ${formatIssue(issue)}`).join('\n')}`);
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
