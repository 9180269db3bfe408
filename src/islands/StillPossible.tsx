import type { Still } from '../trees/question-view.ts';

/** Up to here a list calms; what is longer is folded. */
const CALM = 8;

/** The causes that the answers leave, the likeliest first, and those that they have ruled out. */
export function StillPossible({ possible, out }: Still) {
  const list = (
    <ul>
      {possible.map((short) => (
        <li key={short}>{short}</li>
      ))}
    </ul>
  );
  return (
    <aside class="still" aria-label="Causes still possible" data-pagefind-ignore>
      {possible.length > CALM ? (
        <details>
          <summary>{possible.length} causes still possible</summary>
          {list}
        </details>
      ) : (
        <>
          <h2>Still possible</h2>
          {list}
          {out.length > 0 && (
            <ul class="out" aria-label="Ruled out">
              {out.slice(0, CALM).map((short) => (
                <li key={short}>
                  <s>{short}</s>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </aside>
  );
}
