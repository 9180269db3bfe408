import { useState } from 'preact/hooks';

/** Copies the address of the page with the answers in it, and says whether that worked. */
export function CopyLink({ label }: { label: string }) {
  const [done, setDone] = useState('');
  const copy = (): void => {
    navigator.clipboard.writeText(location.href).then(
      () => setDone('Link copied'),
      () => setDone('Copying is blocked here. Copy the address above instead.'),
    );
  };
  return (
    <>
      <button type="button" class="btn ghost" onClick={copy}>
        {label}
      </button>
      <span role="status" class="done">
        {done}
      </span>
    </>
  );
}
