/** While writing: runs the audit at the start and after each change to the content, and prints file and line. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { auditContent } from './audit-all.ts';
import { formatIssue } from './issue.ts';
import { readContent } from './read.ts';

/** Long enough for an editor to write all its files. */
const PAUSE = 150;

export function devAudit(): AstroIntegration {
  return {
    name: 'content-audit',
    hooks: {
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
