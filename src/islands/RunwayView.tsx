/** How long a balance lasts: figures in, a forecast out. The page is built from the same component. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { runwayPicture } from '../plots/runway.ts';
import { forecastOf, type Rules } from '../runway/forecast.ts';
import type { Burn, Plan } from '../runway/plan.ts';
import type { Runway } from '../runway/schema.ts';
import { planOf } from '../runway/situation.ts';
import { summaryOf, verdictOf } from '../runway/told.ts';
import { planWith, typedOf, type Typed } from '../runway/typed.ts';
import { PlannerLink } from './PlannerLink.tsx';
import { RunwayForm } from './RunwayForm.tsx';
import { RunwayAdvice, RunwayExpiry, RunwayTable } from './RunwayOutcome.tsx';
import { RunwayPlot } from './RunwayPlot.tsx';
import { useUsageFile } from './use-usage-file.ts';

export interface RunwayProps {
  words: Runway;
  rules: Rules;
  /** Of the build; a browser has its own. */
  today: number;
}

/** What it is brought to life with, in a browser. */
interface LiveProps extends RunwayProps {
  start?: Settings | undefined;
  /** Said above: what of a link could not be used. */
  lost?: boolean;
  /** Files that were chosen before the code was there. */
  files?: readonly File[];
  /** Told of each plan. */
  onPlan?: ((plan: Plan) => void) | undefined;
}

/** What is typed, and the plan with all of it that can be used. */
export interface Settings {
  plan: Plan;
  typed: Typed;
}

/** How long nothing changes before the verdict is read out, in milliseconds. */
const SETTLED = 900;

export function RunwayView({ words, rules, today, start, lost = false, files = [], onPlan }: LiveProps) {
  const [settings, setSettings] = useState<Settings>(() => {
    const plan = planOf(words.example, today);
    return start ?? { plan, typed: typedOf(plan) };
  });
  const { plan, typed } = settings;
  const [kept, setKept] = useState<Burn | undefined>(plan.counted);
  const change = (part: Partial<Plan>): void =>
    setSettings((before) => {
      // What was typed is read anew: another first day may make a purchase count, or not.
      return { plan: planWith({ ...before.plan, ...part }, before.typed, rules.term), typed: before.typed };
    });
  const type = (part: Partial<Typed>): void =>
    setSettings((before) => {
      const next = { ...before.typed, ...part };
      return { plan: planWith(before.plan, next, rules.term), typed: next };
    });
  const file = useUsageFile(words.file, today, ({ burn }) => {
    setKept(burn);
    change({ counted: burn });
  });

  const forecast = useMemo(() => forecastOf(plan, rules), [plan]);
  const picture = useMemo(() => runwayPicture(forecast), [forecast]);
  const { verdict, sentence } = verdictOf(forecast, words);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    onPlan?.(plan);
    const timer = setTimeout(() => setSettled(sentence), SETTLED);
    return () => clearTimeout(timer);
  }, [plan]);
  useEffect(() => file.read(files), []);

  const [isOver, setOver] = useState(false);
  return (
    <div
      class={`planner runway${isOver ? ' dropping' : ''}`}
      data-runway
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes('Files')) return;
        // Without this the browser leaves the page and shows the file.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const dropped = [...(event.dataTransfer?.files ?? [])];
        if (dropped.length === 0) return;
        event.preventDefault();
        file.read(dropped);
      }}
    >
      {lost && <p class="notice">{words.lostLink}</p>}
      <div class="plan-main">
        <p class={`verdict ${verdict}`}>{sentence}</p>
        <p class="visually-hidden" role="status">
          {settled}
        </p>
        <div class="plan-shown">
          <RunwayPlot
            picture={picture}
            words={words.plot}
            on={plan.on}
            summary={summaryOf(forecast, words)}
            isEmpty={plan.balance <= 0}
          />
          <RunwayTable {...{ forecast, words }} />
          <div class="plan-bar needs-script">
            <PlannerLink label={words.copy.link} />
            <small class="hint">{words.copy.note}</small>
          </div>
        </div>
        <RunwayForm {...{ words, rules, today, plan, forecast, typed, kept, file }} onType={type} onPlan={change} />
      </div>
      <RunwayExpiry {...{ forecast, words }} />
      <RunwayAdvice {...{ forecast, words, rules }} />
    </div>
  );
}
