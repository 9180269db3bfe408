/** Reads a Caddyfile as Caddy does inside a `route`: one directive after the other, the later taking the earlier’s place. */
import type { Form } from './form.ts';
import { tokens } from './form.ts';

interface Line {
  words: string[];
  inside: Line[];
}

function parse(lines: string[]): Line[] {
  const found: Line[] = [];
  for (let line = lines.shift(); line !== undefined && line.trim() !== '}'; line = lines.shift()) {
    const words = tokens(line, '{}');
    if (words.length === 0) continue;
    const opens = words.at(-1) === '{' && /\s\{$/.test(line);
    found.push({ words: opens ? words.slice(0, -1) : words, inside: opens ? parse(lines) : [] });
  }
  return found;
}

/** A path with one star, at either end. */
const fits = (matcher: string, path: string): boolean =>
  matcher.startsWith('*')
    ? path.endsWith(matcher.slice(1))
    : matcher.endsWith('*')
      ? path.startsWith(matcher.slice(0, -1))
      : path === matcher;

export function readCaddy(text: string): Form {
  const top = parse(text.split('\n'));
  const route = top
    .find(({ words }) => words[0] === 'handle')
    ?.inside.find(({ words }) => words[0] === 'route')?.inside;
  if (!route) throw new Error('there is no route');
  return {
    headers: (path) => {
      // Caddy knows of pages by itself.
      const found: Record<string, string> = path.endsWith('/') ? { 'content-type': 'text/html; charset=utf-8' } : {};
      const set = (name = '', value = ''): void => {
        if (name.startsWith('-')) Reflect.deleteProperty(found, name.slice(1).toLowerCase());
        else found[name.toLowerCase()] = value;
      };
      for (const { words, inside } of route) {
        if (words[0] !== 'header') continue;
        const [matcher = '*', ...rest] = /^[*/]/.test(words[1] ?? '') ? words.slice(1) : ['*', ...words.slice(1)];
        if (!fits(matcher, path)) continue;
        if (rest.length > 0) set(rest[0], rest[1]);
        for (const { words: pair } of inside) set(pair[0], pair[1]);
      }
      return found;
    },
    redirect: (path) =>
      route.find(({ words }) => words[0] === 'redir' && words[1] === path && words[3] === '301')?.words[2],
  };
}
