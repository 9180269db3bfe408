import { render } from 'preact';
import { Desk } from './Desk.tsx';

/** Takes the place of what the page says to those without JavaScript. */
export default function mount(root: HTMLElement, props: { base: string; example: string }): void {
  root.replaceChildren();
  render(<Desk {...props} />, root);
}
