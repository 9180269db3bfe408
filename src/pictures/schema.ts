/** Shapes of the pictures. They are drawn from these when the site is built; nothing of them is a picture file. */
import { z } from 'zod';
import { consoleSchema } from './console.ts';
import { routeSchema } from './route.ts';
import { sampleSchema } from './sample.ts';
import { sidesSchema } from './sides.ts';
import { sumSchema } from './sum.ts';

export const pictureSchema = z.discriminatedUnion('kind', [
  routeSchema,
  sidesSchema,
  consoleSchema,
  sampleSchema,
  sumSchema,
]);

/** In no order that means anything. */
export const KINDS = ['route', 'sides', 'console', 'sample', 'sum'] as const satisfies readonly Picture['kind'][];

export type Picture = z.infer<typeof pictureSchema>;
export type KindOfPicture = (typeof KINDS)[number];

/** All facts that a picture needs, places among them, each once. */
export function factsOf(picture: Picture): string[] {
  if (picture.kind !== 'console') return [...new Set(picture.facts)];
  const { facts, bar, menu, page, way } = picture;
  return [
    ...new Set([...way, ...(bar === undefined ? [] : [bar]), ...menu, ...page.map(({ place }) => place), ...facts]),
  ];
}
