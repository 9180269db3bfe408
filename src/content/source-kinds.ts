/** How the kinds of source are named to readers. */
import type { Fact } from './schema.ts';

export const sourceKinds: Record<Fact['source']['kind'], string> = {
  official: 'OpenAI',
  'vendor-docs': 'vendor documentation',
  community: 'users or third parties',
  seed: 'a card service',
};
