/** The files of `/api/`, by name, that are worth a link: a pack may have no errors and no facts, and theirs are empty then. */
export function dataFiles({
  errors,
  facts,
}: Readonly<Record<'errors' | 'facts', Readonly<Record<string, unknown>>>>): string[] {
  const some = (name: string, all: Readonly<Record<string, unknown>>): string[] =>
    Object.keys(all).length > 0 ? [name] : [];
  return ['fixes', ...some('errors', errors), 'articles', 'trees', ...some('facts', facts)].map(
    (name) => `${name}.json`,
  );
}
