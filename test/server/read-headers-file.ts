/** Reads `_headers` and `_redirects` as hosts do. */
import type { Form } from './form.ts';

/** What Netlify and Cloudflare say of caching where the file says nothing. */
const BY_DEFAULT = { 'cache-control': 'public, max-age=0, must-revalidate' };

/** @throws when two blocks set one header for the same address, as hosts differ in what they do then */
export function readHostFiles(headers: string, redirects: string): Form {
  const blocks: { path: string; set: [string, string][] }[] = [];
  for (const line of headers.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    if (!/^\s/.test(line)) blocks.push({ path: line, set: [] });
    else {
      const [, name = '', value = ''] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
      if (name === '') throw new Error(`no header: ${line}`);
      blocks.at(-1)?.set.push([name.toLowerCase(), value]);
    }
  }
  const moved = new Map(
    redirects
      .split('\n')
      .filter(Boolean)
      .map((line): [string, string] => {
        const [, from = '', to = ''] = /^(\/\S*) (\/\S*) 301$/.exec(line) ?? [];
        if (from === '') throw new Error(`no redirect: ${line}`);
        return [from, to];
      }),
  );
  return {
    headers: (path) => {
      const found: Record<string, string> = {};
      for (const block of blocks) {
        const fits = block.path.endsWith('*') ? path.startsWith(block.path.slice(0, -1)) : path === block.path;
        for (const [name, value] of fits ? block.set : []) {
          if (name in found) throw new Error(`${path}: ${name} is set twice`);
          found[name] = value;
        }
      }
      return { ...BY_DEFAULT, ...found };
    },
    redirect: (path) => moved.get(path),
  };
}

/** The number of blocks: Cloudflare reads a hundred. */
export const blocksIn = (headers: string): number => headers.split('\n').filter((line) => line.startsWith('/')).length;
