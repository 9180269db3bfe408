/** Brings the forecast to life, with the plan of the link, or with what was typed before its code was there. */
import { render } from 'preact';
import { planFragment, readPlan } from '../runway/address.ts';
import { dayOfTime } from '../runway/calendar.ts';
import type { Plan } from '../runway/plan.ts';
import { planOf } from '../runway/situation.ts';
import { perOf, planWith, typedOf, type Typed } from '../runway/typed.ts';
import { showPlan } from './leave-plan.ts';
import { RunwayView, type RunwayProps } from './RunwayView.tsx';

/** How long a plan stays as it is before it is written into the address, in milliseconds. */
const STAYS = 400;

export default function mount(root: HTMLElement, props: RunwayProps): void {
  const { words, rules } = props;
  const today = dayOfTime(Date.now());
  const begins = planOf(words.example, today);
  let timer = 0;
  let shown = '';
  const toAddress = (plan: Plan): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const fragment = planFragment(plan);
      // Until something is changed the address stays as it is.
      if (fragment === shown || (shown === '' && fragment === planFragment(begins))) return;
      shown = fragment;
      showPlan(fragment);
    }, STAYS);
  };

  const draw = (key: number): void => {
    const { plan: told, dropped, isTold } = readPlan(location.hash, begins);
    const plan = isTold ? told : chosenIn(told);
    const typed = isTold ? typedOf(plan) : typedIn(typedOf(plan));
    render(
      <RunwayView
        key={key}
        {...props}
        today={today}
        start={{ plan: planWith(plan, typed, rules.term), typed }}
        lost={dropped.length > 0}
        files={[...(root.querySelector<HTMLInputElement>('#run-file')?.files ?? [])]}
        onPlan={toAddress}
      />,
      root,
    );
  };

  /** Another link, followed on this page. */
  let links = 0;
  addEventListener('hashchange', () => {
    if (location.hash !== `#${shown}` && readPlan(location.hash, begins).isTold) draw((links += 1));
  });
  draw(links);
  root.dataset.ready = '';

  /** The example with the choice that somebody made in the static page. */
  function chosenIn(plan: Plan): Plan {
    const per = root.querySelector<HTMLSelectElement>('#run-per')?.value;
    return per === undefined ? plan : { ...plan, stated: { ...plan.stated, per: perOf(per) } };
  }

  /** The example with what somebody typed into the static page. Its days are those of the build, so they say nothing. */
  function typedIn(typed: Typed): Typed {
    const built = typedOf(planOf(words.example, props.today));
    const text = (id: string, was: string, now: string): string => {
      const found = root.querySelector<HTMLInputElement>(`#run-${id}`)?.value;
      return found === undefined || found === was ? now : found;
    };
    return {
      balance: text('balance', built.balance, typed.balance),
      burn: text('burn', built.burn, typed.burn),
      spread: text('spread', built.spread, typed.spread),
      rows: typed.rows.map((row, at) => {
        const was = built.rows[at] ?? row;
        return {
          key: row.key,
          day: text(`day-${row.key}`, was.day, row.day),
          amount: text(`amount-${row.key}`, was.amount, row.amount),
          left: text(`left-${row.key}`, was.left, row.left),
        };
      }),
    };
  }
}
