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
  const named = new Map(
    route
      .filter(({ words }) => words[0]?.startsWith('@') && words[1] === 'path')
      .map(({ words }) => [words[0], words[2]]),
  );
  return {
    headers: (path) => {
      // Caddy knows of pages by itself.
      const found: Record<string, string> = path.endsWith('/') ? { 'content-type': 'text/html; charset=utf-8' } : {};
      const set = (name = '', value = ''): void => {
        if (/^[\w-]+$/.test(name) && value !== '') found[name.toLowerCase()] = value;
        else throw new Error(`no header: ${name} ${value}`);
      };
      for (const { words, inside } of route) {
        // What is only taken away, or only set where it is missing, is no part of the policy.
        if (words[0] !== 'header' || /^[-?]/.test(words[1] ?? '')) continue;
        // A matcher is a path from its slash on, or has a name; all else is the name of a header.
        const has = /^(?:\*$|[/@])/.test(words[1] ?? '');
        const matcher = has ? (words[1] ?? '') : '*';
        const [name, value] = words.slice(has ? 2 : 1);
        if (!fits(named.get(matcher) ?? matcher, path)) continue;
        if (name !== undefined) set(name, value);
        for (const { words: pair } of inside) set(pair[0], pair[1]);
      }
      return found;
    },
    redirect: (path) =>
      route.find(({ words }) => words[0] === 'redir' && words[1] === path && words[3] === '301')?.words[2],
  };
}
