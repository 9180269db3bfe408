/** What `npm run new` begins: how a writer sees it, and what is left to do. */

/** Stands in every stub where words are missing. */
export const MARK = '(write this)';

/** What can be begun. */
export type Kind = 'article' | 'fix' | 'tree' | 'error';

/**
 * What is left to do once a thing is written, with the files where it is done.
 * @param folder the folder of the content, as writers name it
 */
export function nextEdits(kind: Kind, id: string, folder: string): string[] {
  const edits: Record<Kind, string[]> = {
    article: [
      `put figures and policies inside <Fact id="…">, from ${folder}/facts.yaml`,
      'name the tree that fits, and end with it: <Tree id="…" />',
    ],
    fix: [
      `name its cause, from ${folder}/causes.yaml; a new one goes there first`,
      `have a tree in ${folder}/trees/ lead to it: fix/${id}`,
      `link to it from an article in ${folder}/en/articles/, or name it in an error in ${folder}/errors/`,
      `write ${folder}/en/search/said/${id}.txt: how people put it, one wording per line, so that the search finds it`,
    ],
    tree: [
      `add “${id}” to ${folder}/en/symptoms.yaml with its title, its topic, what people type, and how they put it (said)`,
      `add the questions that it asks to ${folder}/en/questions.yaml`,
      `say in ${folder}/likelihood.yaml how often each cause is behind it`,
      `end an article in ${folder}/en/articles/ with it; npm run new article <topic>/<id> starts one`,
      `have another tree lead to it where that helps: tree/${id}`,
    ],
    error: [
      'say how it is recognized, what it proves, and what it looks like; try a text with npm run -s diagnose < error.txt',
      `name its tree, from ${folder}/trees/, and the answers that are certain there, from ${folder}/en/questions.yaml`,
      `name its group, from ${folder}/en/error-groups.yaml`,
    ],
  };
  return edits[kind];
}
