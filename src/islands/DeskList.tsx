/** What can be sent, each with its code, and one key for each way to send it. */
import type { Found } from './desk-answer.ts';
import { isPinned } from './desk-kept.ts';

/** What is done with an item. */
export type Action = 'link' | 'reply' | 'note' | 'pin';

const actions: readonly { action: Action; key: string; name: string }[] = [
  { action: 'link', key: 'l', name: 'Link' },
  { action: 'reply', key: 'r', name: 'Reply' },
  { action: 'note', key: 'n', name: 'Note' },
  { action: 'pin', key: 'p', name: 'Pin' },
];

interface Props {
  title: string;
  found: readonly Found[];
  onAction: (action: Action, found: Found) => void;
}

export function DeskList({ title, found, onAction }: Props) {
  if (found.length === 0) return null;
  return (
    <section class="desk-part" aria-label={title}>
      <h2>{title}</h2>
      <ol class="desk-list">
        {found.map((one) => {
          const { item, url } = one;
          const pinned = isPinned(item);
          return (
            <li key={`${item.kind}/${item.id}`}>
              <div>
                <span class="kind">
                  {item.kindName}
                  {item.code !== undefined && <code>{item.code}</code>}
                </span>
                <a
                  href={url}
                  data-desk-item
                  aria-keyshortcuts="l r n p"
                  onKeyDown={(event) => {
                    const chosen = actions.find(({ key }) => key === event.key.toLowerCase());
                    if (!chosen || event.ctrlKey || event.metaKey || event.altKey) return;
                    event.preventDefault();
                    event.stopPropagation();
                    onAction(chosen.action, one);
                  }}
                >
                  {item.title}
                </a>
                <p>{item.summary}</p>
              </div>
              <div class="desk-actions">
                {actions.map(({ action, key, name }) => (
                  <button
                    key={action}
                    type="button"
                    class="btn ghost"
                    aria-pressed={action === 'pin' ? pinned : undefined}
                    onClick={() => onAction(action, one)}
                  >
                    {name}
                    <span class="visually-hidden">: {item.title}</span> <kbd aria-hidden="true">{key}</kbd>
                  </button>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
