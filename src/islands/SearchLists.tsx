export interface Topic {
  id: string;
  title: string;
}

export interface SearchListsData {
  symptoms: { url: string; title: string }[];
  articles?: { url: string; title: string }[];
  topics: Topic[];
}

/** What to choose from when there is nothing to show. */
export function SearchLists({ symptoms, articles }: Pick<SearchListsData, 'symptoms' | 'articles'>) {
  return (
    <div class="search-lists">
      <List title="What do you see?" items={symptoms} />
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
