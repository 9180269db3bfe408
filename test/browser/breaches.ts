/** What breaks the content security policy, as the browser itself reports it. */
import type { BrowserContext } from '@playwright/test';

const BINDING = 'reportBreach';

/**
 * Listens in every page of a context, frames and other tabs included.
 * @returns a list that grows: which directive was broken, on which page, and by what
 */
export async function watchBreaches(context: BrowserContext): Promise<string[]> {
  const breaches: string[] = [];
  await context.exposeBinding(BINDING, (_source, breach: string) => void breaches.push(breach));
  await context.addInitScript((binding) => {
    const report = (globalThis as unknown as Record<string, (breach: string) => void>)[binding];
    document.addEventListener('securitypolicyviolation', (event) =>
      report?.(
        [event.effectiveDirective, location.pathname, event.blockedURI, event.sample, event.sourceFile]
          .filter(Boolean)
          .join(' · '),
      ),
    );
  }, BINDING);
  return breaches;
}
