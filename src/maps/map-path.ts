/** The path of a tree's map. Apart from the other addresses, as pages of questions do not need it in a script. */
export function mapPath(base: string, tree: string): string {
  return `${base}maps/${tree}/`;
}
