/** The scenarios of a pack as plans. */
import type { Plan } from './plan.ts';
import type { Planner, Preset } from './schema.ts';

export function planOf(preset: Preset): Plan {
  return { ...preset, seed: 1 };
}

/** The plan that the page begins with. @throws when that preset is missing: the audit tells it before */
export function beginning({ begins, presets }: Pick<Planner, 'begins' | 'presets'>): Plan {
  const preset = presets[begins];
  if (!preset) throw new Error(`there is no preset “${begins}”`);
  return planOf(preset);
}
