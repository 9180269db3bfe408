/** What a build is told that is to be as if nobody had told it anything. */

/** The environment without another base, day or place of the site. */
export function plainEnv(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('SITE_')));
}
