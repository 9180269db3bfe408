/** How ids are written, of whatever kind. */
import { z } from 'zod';

/** An id is a file name, a URL part and a fragment key at once, so it has no character that any of them would escape. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id has only lowercase letters, digits and single hyphens')
  // An id is looked up in records: one that every object has would be found where nobody wrote it.
  .refine(
    (id) => id !== 'prototype' && !(id in Object.prototype),
    'an id cannot be a name that every JavaScript object has',
  );
