/** The planner of automatic purchases: settings in, a month with its verdict out. The page is built from the same component. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { pictureOf } from '../plots/month.ts';
import { nextSeed } from '../recharge/address.ts';
import { daysOf } from '../recharge/days.ts';
import { specsFor, textsOf, FIELDS, type Field } from '../recharge/fields.ts';
import { readField, written } from '../recharge/number.ts';
import type { Figures } from '../recharge/figures.ts';
import type { Plan } from '../recharge/plan.ts';
import { beginning, planOf } from '../recharge/preset.ts';
import type { Planner, Preset } from '../recharge/schema.ts';
import { simulate, STEP } from '../recharge/simulate.ts';
import { summaryOf } from '../recharge/told.ts';
import { ratesOf } from '../recharge/traffic.ts';
import { verdictOf } from '../recharge/verdict.ts';
import { fill } from '../recharge/words.ts';
import { PlannerForm } from './PlannerForm.tsx';
import { PlannerLink } from './PlannerLink.tsx';
import { PlannerAdvice, PlannerDays, PlannerWorst } from './PlannerOutcome.tsx';
import { PlannerPlot } from './PlannerPlot.tsx';

export interface PlannerProps {
  words: Planner;
  figures: Figures;
}

/** What it is brought to life with, in a browser. */
interface LiveProps extends PlannerProps {
  start?: Settings | undefined;
  /** Said above: what of a link could not be used. */
  lost?: boolean;
  /** Told of each plan. */
  onPlan?: ((plan: Plan) => void) | undefined;
}

/** What is typed, and the last plan that could be made of it. */
export interface Settings {
  plan: Plan;
  texts: Record<Field, string>;
}

/** How long nothing changes before what stands below the picture follows: while a slider moves, the picture alone does. */
const CALM = 100;
/** How long nothing changes before the verdict is read out, in milliseconds. */
const SETTLED = 900;

/** The settings with some numbers set otherwise than by typing. */
function withNumbers({ plan, texts }: Settings, numbers: Partial<Plan>, specs: ReturnType<typeof specsFor>): Settings {
  const next = { ...plan, ...numbers };
  const changed = FIELDS.filter((field) => Object.hasOwn(numbers, field));
  const shown = changed.map((field) => [field, written(specs[field].kind, next[field])]);
  return { plan: next, texts: { ...texts, ...(Object.fromEntries(shown) as Partial<Record<Field, string>>) } };
}

export function PlannerView({ words, figures, start, lost = false, onPlan }: LiveProps) {
  const specs = useMemo(() => specsFor(figures.minimum), []);
  const first = beginning(words);
  const [preset, setPreset] = useState<string | undefined>(start ? undefined : words.begins);
  const [settings, setSettings] = useState<Settings>(start ?? { plan: first, texts: textsOf(first, specs) });
  /** What somebody had set before they chose a preset. */
  const [own, setOwn] = useState<Settings>();
  const { plan, texts } = settings;

  const { average, peak, shape, loop, seed } = plan;
  const rates = useMemo(() => ratesOf(plan), [average, peak, shape, loop, seed]);
  const month = useMemo(() => simulate(plan, figures, STEP, rates), [plan]);
  const days = useMemo(() => daysOf(month), [month]);
  const picture = useMemo(() => pictureOf(plan, month), [month]);
  const { verdict, values } = verdictOf(plan, month);
  const sentence = fill(words.verdicts[verdict], values);
  const [settled, setSettled] = useState('');
  const [calm, setCalm] = useState(plan);
  useEffect(() => {
    onPlan?.(plan);
    const timers = [setTimeout(() => setCalm(plan), CALM), setTimeout(() => setSettled(sentence), SETTLED)];
    return () => timers.forEach(clearTimeout);
  }, [plan]);

  const worst = useMemo(() => <PlannerWorst {...{ words, figures }} plan={calm} />, [calm]);

  const change = (changed: (settings: Settings) => Settings): void => {
    setPreset(undefined);
    setSettings(changed);
  };
  const set = (numbers: Partial<Plan>): void => change((before) => withNumbers(before, numbers, specs));
  const type = (field: Field, text: string): void =>
    change(({ plan, texts }) => {
      const value = readField(text, specs[field]);
      return {
        plan: typeof value === 'number' ? { ...plan, [field]: value } : plan,
        texts: { ...texts, [field]: text },
      };
    });
  const choose = (id: string, chosen: Preset): void => {
    if (preset === undefined) setOwn(settings);
    const next = planOf(chosen);
    setPreset(id);
    setSettings({ plan: next, texts: textsOf(next, specs) });
  };

  return (
    <div class="planner" data-planner>
      {lost && <p class="notice">Part of this link could not be used. Everything else is below.</p>}
      <div class="plan-presets needs-script" role="group" aria-label="Begin with">
        {Object.entries(words.presets).map(([id, each]) => (
          <button
            key={id}
            type="button"
            class="btn ghost"
            aria-pressed={id === preset}
            onClick={() => choose(id, each)}
          >
            {each.title}
          </button>
        ))}
        {own && preset !== undefined && (
          <button type="button" class="btn ghost" onClick={() => change(() => own)}>
            Back to my own figures
          </button>
        )}
      </div>
      {preset !== undefined && <p class="plan-note">{words.presets[preset]?.note}</p>}
      <div class="plan-main">
        <p class={`verdict ${verdict}`}>{sentence}</p>
        <p class="visually-hidden" role="status">
          {settled}
        </p>
        <div class="plan-shown">
          <PlannerPlot
            picture={picture}
            words={words.plot}
            day={words.table.day}
            summary={summaryOf(words.plot, month, days)}
          />
          <div class="plan-bar needs-script">
            <button
              type="button"
              class="btn ghost"
              onClick={() => setSettings({ plan: { ...plan, seed: nextSeed(plan.seed) }, texts })}
            >
              Show another month
            </button>
            <PlannerLink />
          </div>
          <PlannerDays days={days} words={words.table} />
        </div>
        <PlannerForm {...{ words, specs, texts, plan, rules: figures }} onType={type} onSet={set} />
      </div>
      <PlannerAdvice {...{ words, figures }} plan={calm} onUse={set} />
      {worst}
    </div>
  );
}
