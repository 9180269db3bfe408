/** How many there are, in words: “1 guide”, “2 guides”. A small pack has one of many things. */
export function counted(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several}`;
}
