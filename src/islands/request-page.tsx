import { render } from 'preact';
import { kindIn } from '../request/path.ts';
import { SupportRequestForm } from './SupportRequestForm.tsx';
import { BUILT_ZONE, type LiveRequest, type RequestProps } from './use-request.ts';

/** Takes over the form that the page was built with, and what was put into it before its code was there. */
export default function mount(root: HTMLElement, props: RequestProps): void {
  const { kinds, fields } = props.request;
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const chosen = root.querySelector<HTMLInputElement>('[name=kind]:checked')?.value;
  const typed = typedIn(root, Object.keys(fields), zone);
  // Nothing of it is needed any more, and its headings would be found twice.
  document.querySelector('.request-texts')?.remove();
  render(<SupportRequestForm {...props} {...{ zone, typed }} kind={kindIn(location.hash, kinds) ?? chosen} />, root);
  root.dataset.ready = '';
  // A link to one of those texts has led further down.
  if (location.hash !== '') scrollTo(0, 0);
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
