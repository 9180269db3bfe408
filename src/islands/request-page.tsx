import { render } from 'preact';
import { kindIn } from '../request/path.ts';
import { SupportRequestForm } from './SupportRequestForm.tsx';
import { BUILT_ZONE, type LiveRequest, type RequestProps } from './use-request.ts';

/** Takes over the form that the page was built with, and what was put into it before its code was there. */
export default function mount(root: HTMLElement, props: RequestProps): void {
  const { kinds, fields } = props.request;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const radios = [...root.querySelectorAll<HTMLInputElement>('[name=kind]')];
  // Of the one that is checked from the beginning nobody knows whether it was chosen: the link may say another.
  const chosen = radios.find(({ checked, defaultChecked }) => checked && !defaultChecked)?.value;
  const typed = typedIn(root, Object.keys(fields), zone);
  const named = kindIn(location.hash, kinds);
  render(<SupportRequestForm {...props} {...{ zone, typed }} kind={chosen ?? named} />, root);
  root.dataset.ready = '';
  // Where the texts are shown, a link to a kind has led down to its text.
  if (named !== undefined) scrollTo(0, 0);
}

/** What somebody typed or chose in the static form. */
function typedIn(root: HTMLElement, ids: readonly string[], zone: string): NonNullable<LiveRequest['typed']> {
  const field = (id: string): HTMLInputElement | null => root.querySelector(`#field-${id}`);
  return Object.fromEntries(
    ids.flatMap((id) => {
      const [main, beside] = [field(id), field(`${id}-beside`)];
      const text = main?.value ?? '';
      const besides = beside?.value ?? '';
      if (text === '' && (besides === '' || besides === BUILT_ZONE)) return [];
      const isAtIt = [main, beside].some((each) => each !== null && each === document.activeElement);
      return [[id, { text, beside: besides === BUILT_ZONE ? zone : besides, isAtIt }]];
    }),
  );
}
