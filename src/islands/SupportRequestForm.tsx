/** Asks for the few things that matter, and shows the text that is made of them. The page is built from the same component. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { fieldsOf, messageOf, valueOf } from '../request/message.ts';
import { onFirstTouch } from './first-touch.ts';
import { RequestField } from './RequestField.tsx';
import { RequestMessage } from './RequestMessage.tsx';
import { BUILT_ZONE, useRequest, type Brought, type LiveRequest } from './use-request.ts';

const said: Readonly<Record<Brought, string>> = {
  none: '',
  filled: 'Some fields are filled in from your answers. Change what is wrong.',
  mended: 'Part of the link could not be used. Check what is filled in.',
  broken: 'Your answers could not be loaded. The form works without them.',
};

export function SupportRequestForm(props: LiveRequest) {
  const { kinds, fields, choose } = props.request;
  const { kind: id, filled, brought, ...form } = useRequest(props);
  // The reader’s own first.
  const likely = [...new Set([props.zone ?? BUILT_ZONE, 'UTC'])];
  const [zones, setZones] = useState(likely);
  const element = useRef<HTMLFormElement>(null);
  // All of them are some four hundred options: a page that nobody touches need not lay them out.
  useEffect(() => {
    if (!element.current) return;
    onFirstTouch(element.current, () => setZones([...new Set([...likely, ...Intl.supportedValuesOf('timeZone')])]));
  }, []);
  const kind = kinds[id];
  if (!kind) return null;
  const asked = fieldsOf(kind, fields);
  const values = Object.fromEntries(
    asked.map(([field, shape]) => {
      const entry = filled[field];
      return [field, entry ? valueOf(shape, entry) : ''];
    }),
  );
  return (
    <div class="request">
      <form ref={element} class="request-form" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <p>Nothing is sent. What you write stays on this page and is gone when you close it.</p>
        <fieldset class="request-kinds">
          <legend>{choose}</legend>
          {Object.entries(kinds).map(([other, { option }]) => (
            <label key={other}>
              <input
                type="radio"
                name="kind"
                value={other}
                checked={other === id}
                onChange={() => form.choose(other)}
              />
              {option}
            </label>
          ))}
        </fieldset>
        <div role="status" class="request-brought">
          {said[brought] !== '' && <p class={brought === 'filled' ? 'note' : 'notice'}>{said[brought]}</p>}
        </div>
        {brought === 'broken' && (
          <button type="button" class="btn ghost" onClick={form.again}>
            Try again
          </button>
        )}
        {asked.map(([field, shape]) => {
          const entry = filled[field];
          return (
            entry && (
              <RequestField
                key={field}
                id={field}
                field={shape}
                filled={entry}
                zones={zones}
                onType={(part, text) => form.type(field, part, text)}
                onLeave={() => form.leave(field)}
              />
            )
          );
        })}
      </form>
      <RequestMessage
        kind={kind}
        text={messageOf(kind, values)}
        missing={asked.filter(([field]) => values[field] === '').map(([, { label }]) => label)}
      />
    </div>
  );
}
