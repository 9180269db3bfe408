/** Copies the code below a button. Fetched when one is pressed. */
import { toClipboard } from './leave.ts';
import { SAID_FOR } from './said-for.ts';

/**
 * @param button stands in a bar with what is said, right above the code
 * @throws when the browser does not let the page copy
 */
export async function copyCode(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.nextElementSibling;
  const said = button.nextElementSibling;
  if (!code || !said) return;
  await toClipboard(code.textContent.trimEnd());
  said.textContent = 'Copied';
  setTimeout(() => (said.textContent = ''), SAID_FOR);
}
