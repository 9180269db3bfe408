import type { SearchListsData } from '../search/lists.ts';

/** The pages that hold the lists, while the lists themselves are not there. */
export function ShortLists({ base }: { base: string }) {
  const page = (path: string, title: string): SearchListsData['symptoms'][number] => ({ url: base + path, title });
  return (
    <div class="search-lists">
      <List
        title="What do you see?"
        items={
          // A pack may have no error reference: the build says so.
          import.meta.env.HAS_ERRORS === true
            ? [
                page('diagnose/', 'Choose what you see'),
                page('errors/', 'All errors'),
                page('fixes/', 'All fixes'),
                page('articles/', 'All guides'),
              ]
            : [page('diagnose/', 'Choose what you see'), page('fixes/', 'All fixes'), page('articles/', 'All guides')]
        }
      />
    </div>
  );
}

/** What to choose from when there is nothing to show. */
export function SearchLists({ symptoms, articles }: Pick<SearchListsData, 'symptoms' | 'articles'>) {
  return (
    <div class="search-lists">
      {/* The one tree of a small pack may be called so itself. */}
      <List title={symptoms.length > 1 ? 'What do you see?' : 'Start here'} items={symptoms} />
      {articles && <List title="Guides" items={articles} />}
    </div>
  );
}

function List({ title, items }: { title: string; items: { url: string; title: string }[] }) {
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul class="rows">
        {items.map((item) => (
          <li key={item.url}>
            <a href={item.url}>
              <span>{item.title}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
