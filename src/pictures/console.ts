/** A screen, simplified: where a place is, and the way to it. Each place is a fact, whose value is the way through the menus. */
import { z } from 'zod';
import { idSchema } from '../content/ids.ts';
import { shared } from './shared.ts';

export const consoleSchema = z.strictObject({
  kind: z.literal('console'),
  ...shared,
  /** What the screen belongs to. */
  name: z.string().max(40),
  /** What stands in the bar above: a place. */
  bar: idSchema.optional(),
  /** What stands in the menu, from top to bottom: places. */
  menu: z.array(idSchema).max(8),
  /** What stands on the page that is open: places, each perhaps with an example of what it shows. */
  page: z.array(z.strictObject({ place: idSchema, shows: z.string().max(40).optional() })).max(5),
  /** The way, from place to place; the last is what is looked for. */
  way: z.array(idSchema).min(1).max(4),
});

export type Console = z.infer<typeof consoleSchema>;

/** The name of a place: the last part of the way to it. @param value of its fact, `Settings > Network > Proxy` */
export function placeName(value: string): string {
  return value.split('>').at(-1)?.trim() ?? value;
}
