/** Everything that support staff send, with its short permanent code. */
import type { APIRoute } from 'astro';
import type { CodedKind, Key } from '../../content/codes.ts';
import type { DeskData, DeskItem } from '../../desk/items.ts';
import { href, library } from '../../library.ts';
import { KIND_NAMES } from '../../search/kind-names.ts';
import { treePath } from '../../trees/urls.ts';

export const GET: APIRoute = async () => {
  const { fixes, articles, checklists, errors, questions, symptoms, trees, codes, site } = await library();
  const item = (kind: CodedKind, id: string, url: string, title: string, summary = ''): DeskItem => {
    const key: Key = `${kind}/${id}`;
    return { kind, kindName: KIND_NAMES[kind], id, title, url, summary, code: codes.get(key) };
  };
  const asked = new Map(trees.flatMap(({ id, routes }) => Object.keys(routes).map((question) => [question, id])));
  return Response.json({
    items: [
      ...fixes.map(({ id, data }) => item('fix', id, href(`/fixes/${id}/`), data.title, data.summary)),
      ...trees.map(({ id }) => {
        const { title = '', summary } = symptoms[id] ?? {};
        return item('tree', id, treePath(href('/'), id), title, summary);
      }),
      // A question is asked in several trees; without answers it is sent as the last of them asks it.
      ...Object.entries(questions).flatMap(([id, { text, short }]) => {
        const tree = asked.get(id);
        return tree === undefined ? [] : [item('question', id, href(`/diagnose/${tree}/${id}/`), text, short)];
      }),
      ...Object.entries(errors).map(([id, { title, short }]) =>
        item('error', id, href(`/errors/${id}/`), title, short),
      ),
      ...articles.map(({ id, data }) => item('article', id, href(`/articles/${id}/`), data.title, data.summary)),
      ...checklists.map(({ id, data }) => item('checklist', id, href(`/checklists/${id}/`), data.title, data.summary)),
    ],
    reply: site.reply,
  } satisfies DeskData);
};
