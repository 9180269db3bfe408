import { apiResponse } from '../../content/api.ts';
import { library } from '../../library.ts';

export const GET = async () => {
  const { facts } = await library();
  return apiResponse(Object.entries(facts).map(([id, fact]) => ({ id, ...fact })));
};
