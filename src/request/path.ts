/** The name of the page that builds what a person sends or says. */
export const REQUEST = 'support-request';
/** Where it lies, without the base. */
export const REQUEST_PATH = `/tools/${REQUEST}/`;

/** The link to one kind of it. The page has a place of this name, for who has no script. */
export function requestPath(kind: string): string {
  return `${REQUEST_PATH}#for=${kind}`;
}

/**
 * The kind that a fragment names, `#for=<kind>` or behind answers, `#a=…&for=<kind>`.
 * @returns undefined when it names none that there is
 */
export function kindIn(fragment: string, kinds: Readonly<Record<string, unknown>>): string | undefined {
  const id = /[#&]for=([a-z0-9-]+)(?:&|$)/.exec(fragment)?.[1];
  return id !== undefined && Object.hasOwn(kinds, id) ? id : undefined;
}
