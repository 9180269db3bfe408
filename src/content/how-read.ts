/** How a fact came to be known, as readers are told, before the day on which that was done. */
import type { Fact } from './schema.ts';

export const howRead: Record<Fact['read'], string> = {
  source: 'Read at the source,',
  copy: 'Read in a copy, not at the source,',
  users: 'Reported by users, collected',
  others: 'Reported or quoted by others, collected',
  assistant: 'An assistant’s answer, collected',
  concluded: 'Our own conclusion from this source, drawn',
};

/** Whether it is known only because somebody tells it, so that a sentence has to say so too. */
export function isSecondHand({ read }: Pick<Fact, 'read'>): boolean {
  return read === 'users' || read === 'others' || read === 'assistant';
}
