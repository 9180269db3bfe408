/** The way of something through stations, and what stops it at each. */
import { z } from 'zod';
import { idSchema } from '../content/ids.ts';
import { shared } from './shared.ts';

export const routeSchema = z.strictObject({
  kind: z.literal('route'),
  ...shared,
  stations: z
    .array(
      z.strictObject({
        id: idSchema,
        name: z.string().max(20),
        /** What happens there, in a few words. */
        note: z.string().max(40),
        /** Where it only has to wait: what stops it there is no failure. */
        waits: z.boolean().default(false),
        /** What stops it here, and the fix for that. */
        stops: z.array(z.strictObject({ text: z.string().max(28), fix: idSchema })).default([]),
      }),
    )
    .min(3)
    .max(8),
});

export type Route = z.infer<typeof routeSchema>;
