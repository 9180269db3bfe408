/** How errors are recognised, for the paste box and for what is pasted into the search. */
import type { APIRoute } from 'astro';
import type { Recognisable, Reference } from '../../errors/recognise.ts';
import { referenceOf } from '../../errors/reference.ts';
import { library } from '../../library.ts';

export const GET: APIRoute = async () => {
  const { errors, errorGroups } = await library();
  return Response.json(
    Object.fromEntries(
      Object.entries(referenceOf(errors, errorGroups)).map(([id, { match, about, refines, undetermined }]) => [
        id,
        // What is not said is left out: these bytes are fetched on a phone.
        {
          match: filled(match),
          about: about === 'this' ? undefined : about,
          refines,
          undetermined: undetermined === true ? true : undefined,
        },
      ]),
    ) satisfies Reference,
  );
};

/** The lists that hold something. */
function filled(match: Recognisable['match']): Recognisable['match'] {
  return Object.fromEntries(Object.entries(match).filter(([, patterns]) => patterns.length > 0));
}
