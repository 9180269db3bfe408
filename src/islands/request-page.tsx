import { render } from 'preact';
import { SupportRequestForm } from './SupportRequestForm.tsx';
import type { RequestProps } from './use-request.ts';

/** Takes the place of the texts with blanks. */
export default function mount(root: HTMLElement, props: RequestProps): void {
  root.replaceChildren();
  render(<SupportRequestForm {...props} />, root);
  // A link to one of those texts has led further down.
  if (location.hash !== '') scrollTo(0, 0);
}
