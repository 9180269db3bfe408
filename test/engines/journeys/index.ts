/** Each is the way of a real reader, made in every engine. */
import type { Journey } from '../journey.ts';
import { ask } from './ask.ts';
import { fixes } from './fixes.ts';
import { keyboard } from './keyboard.ts';
import { settings } from './settings.ts';
import { search } from './search.ts';
import { tree } from './tree.ts';

export const journeys: readonly Journey[] = [...ask, ...tree, ...keyboard, ...fixes, ...search, ...settings];
