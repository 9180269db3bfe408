/** Reads an nginx configuration as nginx does: locations by its own order, headers not inherited once a place sets some. */
import { tokens, type Form } from './form.ts';

interface Directive {
  words: string[];
  inside: Directive[];
}

function parse(words: string[]): Directive[] {
  const found: Directive[] = [];
  let line: string[] = [];
  for (let word = words.shift(); word !== undefined && word !== '}'; word = words.shift()) {
    if (word === ';' || word === '{') {
      found.push({ words: line, inside: word === '{' ? parse(words) : [] });
      line = [];
    } else line.push(word);
  }
  return found;
}

/** The location that answers for a path: the exact one, then one with a regular expression, then the longest beginning. */
function locate(inside: readonly Directive[], path: string): Directive | undefined {
  const locations = inside.filter(({ words }) => words[0] === 'location');
  const how = (location: Directive): string => (location.words.length === 3 ? (location.words[1] ?? '') : '');
  const what = (location: Directive): string => location.words.at(-1) ?? '';
  const exact = locations.find((location) => how(location) === '=' && what(location) === path);
  if (exact) return exact;
  const [prefix] = locations
    .filter((location) => ['', '^~'].includes(how(location)) && path.startsWith(what(location)))
    .sort((a, b) => what(b).length - what(a).length);
  const nested = prefix && locate(prefix.inside, path);
  if (nested) return nested;
  if (prefix && how(prefix) === '^~') return prefix;
  return locations.find((location) => how(location) === '~' && new RegExp(what(location)).test(path)) ?? prefix;
}

export function readNginx(text: string): Form {
  const top = parse(tokens(text, ';{}'));
  const all = (inside: readonly Directive[]): Directive[] => inside.flatMap((one) => [one, ...all(one.inside)]);
  const types = all(top).find(({ words }) => words[0] === 'types')?.inside ?? [];
  const one = (name: string): string[] =>
    all(top)
      .find(({ words }) => words[0] === name)
      ?.words.slice(1) ?? [];
  const typeOf = (path: string): string => {
    const ending = path.endsWith('/') ? 'html' : (/\.(\w+)$/.exec(path)?.[1] ?? '');
    const type = types.find(({ words }) => words.includes(ending, 1))?.words[0] ?? one('default_type')[0] ?? '';
    return type === 'text/html' || one('charset_types').includes(type) ? `${type}; charset=${one('charset')[0]}` : type;
  };
  return {
    headers: (path) => {
      const place = locate(top, path);
      // A location without headers of its own has those of the site around it.
      const sets = (directive?: Directive): Directive[] =>
        directive?.inside.filter(({ words }) => words[0] === 'add_header') ?? [];
      const own = sets(place);
      const set = own.length > 0 ? own : sets(top.at(-1));
      return {
        'content-type': typeOf(path),
        ...Object.fromEntries(set.map(({ words }) => [(words[1] ?? '').toLowerCase(), words[2] ?? ''])),
      };
    },
    redirect: (path) => {
      const [, status, target] = locate(top, path)?.inside.find(({ words }) => words[0] === 'return')?.words ?? [];
      return status === '301' ? target : undefined;
    },
  };
}
