import { addresses } from '../export/address.ts';
import { dataFiles } from '../export/data-files.ts';
import { llmsText } from '../export/llms.ts';
import { base, library } from '../library.ts';
import { REQUEST_PATH } from '../request/path.ts';
import { treePath } from '../trees/urls.ts';

export const GET = async ({ site: address }: { site: URL | undefined }) => {
  const { site, fixes, errors, articles, checklists, symptoms, request, facts, has } = await library();
  const text = llmsText(
    { ...site, hasFacts: has.facts },
    [
      {
        title: 'Fixes',
        items: fixes.map(({ id, data }) => ({
          path: `/fixes/${id}/index.md`,
          title: data.title,
          note: data.summary,
        })),
      },
      {
        title: 'Errors',
        items: Object.entries(errors).map(([id, error]) => ({
          path: `/errors/${id}/index.md`,
          title: error.title,
          note: error.means,
        })),
      },
      {
        title: 'Guides',
        items: articles.map(({ id, data }) => ({
          path: `/articles/${id}/index.md`,
          title: data.title,
          note: data.summary,
        })),
      },
      {
        title: 'Optional',
        items: [
          ...Object.entries(symptoms).map(([id, { title, summary }]) => ({
            path: treePath('/', id),
            title,
            note: `${summary}. Questions that lead to the fix.`,
          })),
          ...checklists.map(({ id, data }) => ({ path: `/checklists/${id}/`, title: data.title, note: data.summary })),
          ...(request ? [{ path: REQUEST_PATH, title: request.title, note: request.summary }] : []),
          ...(has.facts ? [{ path: '/sources/', title: 'Sources' }] : []),
          ...dataFiles({ errors, facts }).map((name) => ({
            path: `/api/${name}`,
            title: name,
            note: 'The same content, as data.',
          })),
        ],
      },
    ],
    addresses(base, address),
  );
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
