/** Our articles as pages of a Starlight project, and its configuration, as text. */

/** An article as the build has written it. */
export interface Article {
  id: string;
  topic: string;
  title: string;
  summary: string;
  /** As it is exported, with its title as the heading. */
  markdown: string;
}

export interface Topic {
  id: string;
  title: string;
}

/** Path in the folder of the pages → text. */
export function starlightPages(articles: readonly Article[]): Record<string, string> {
  const topics = new Map(articles.map(({ id, topic }) => [id, topic]));
  return {
    'index.md': pageOf({ title: 'Help', description: 'All articles.' }, ''),
    ...Object.fromEntries(
      articles.map(({ id, topic, title, summary, markdown }) => [
        `${topic}/${id}.md`,
        // Starlight writes the heading itself.
        pageOf({ title, description: summary }, moved(markdown.replace(/^# .*\n+/, ''), topics)),
      ]),
    ),
  };
}

/** Where an article lies on the site of the peer. */
export function starlightPath({ id, topic }: Pick<Article, 'id' | 'topic'>): string {
  return `/${topic}/${id}/`;
}

/** Links between articles; what leads to other pages stays as it is, and leads nowhere there. */
function moved(markdown: string, topics: ReadonlyMap<string, string>): string {
  return markdown.replace(/(\]\(|<)\/articles\/([a-z0-9-]+)\//g, (found, before: string, id: string) => {
    const topic = topics.get(id);
    return topic === undefined ? found : `${before}${starlightPath({ id, topic })}`;
  });
}

/** A string of JSON is one of YAML. */
function pageOf(head: Record<string, string>, body: string): string {
  const lines = Object.entries(head).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  return `---\n${lines.join('')}---\n\n${body}`;
}

/** What Starlight recommends, with one group of the sidebar for each topic. An address makes it write a sitemap. */
export function starlightConfig(topics: readonly Topic[]): string {
  const sidebar = topics.map(({ id, title }) => ({
    label: title,
    collapsed: true,
    items: [{ autogenerate: { directory: id } }],
  }));
  return `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://kb.example',
  integrations: [starlight({ title: 'Help', sidebar: ${JSON.stringify(sidebar)} })],
});
`;
}
