import { apiResponse } from '../../api.ts';
import { library } from '../../library.ts';

/** Published under an older name, which whoever reads this data knows. */
const PUBLISHED = { interested: 'seed' } as const;

export const GET = async () => {
  const { facts } = await library();
  return apiResponse(
    Object.entries(facts).map(([id, fact]) => ({
      id,
      ...fact,
      source: { ...fact.source, kind: fact.source.kind === 'interested' ? PUBLISHED.interested : fact.source.kind },
    })),
  );
};
