/** Brings the planner to life, with the plan of the link, or with what was typed before its code was there. */
import { hydrate, render } from 'preact';
import { planFragment, readPlan } from '../recharge/address.ts';
import { FIELDS, specsFor, textsOf } from '../recharge/fields.ts';
import { readField, written } from '../recharge/number.ts';
import { FLAGS, SHAPES, type Plan } from '../recharge/plan.ts';
import { beginning } from '../recharge/preset.ts';
import { showPlan } from './leave-plan.ts';
import { PlannerView, type PlannerProps, type Settings } from './PlannerView.tsx';

/** How long a plan stays as it is before it is written into the address, in milliseconds. */
const STAYS = 400;

export default function mount(root: HTMLElement, props: PlannerProps): void {
  const specs = specsFor(props.figures.minimum);
  const begins = beginning(props.words);
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

  /** What the page did not show when it was built: the plan of a link, or what was typed meanwhile. */
  const brought = (): { start: Settings | undefined; lost: boolean } => {
    const { plan, dropped, isTold } = readPlan(location.hash, begins, specs);
    const linked = { plan, texts: textsOf(plan, specs) };
    return { start: isTold ? linked : typedIn(root, linked), lost: dropped.length > 0 };
  };
  const draw = (key: number): void => {
    const told = brought();
    const view = <PlannerView key={key} {...props} {...told} onPlan={toAddress} />;
    // The static page shows what nobody has changed: it is taken over as it is, with what has the focus.
    if (told.start || told.lost) render(view, root);
    else hydrate(view, root);
  };

  /** Another link, followed on this page. */
  let links = 0;
  addEventListener('hashchange', () => {
    if (location.hash !== `#${shown}` && readPlan(location.hash, begins, specs).isTold) draw((links += 1));
  });
  draw(links);
  root.dataset.ready = '';

  /** What somebody typed or chose in the static page; nothing where they have not. */
  function typedIn(page: HTMLElement, { plan, texts }: Settings): Settings | undefined {
    const typed = { ...texts };
    const next = { ...plan };
    for (const field of FIELDS) {
      const input = page.querySelector<HTMLInputElement>(`#plan-${field}`);
      const slider = input?.closest('.pair')?.querySelector<HTMLInputElement>('[type=range]');
      const slid =
        slider && slider.value !== slider.defaultValue ? specs[field].stops[Number(slider.value)] : undefined;
      const text = slid === undefined ? input?.value : written(specs[field].kind, slid);
      if (text === undefined || text === texts[field]) continue;
      typed[field] = text;
      const value = slid ?? readField(text, specs[field]);
      if (typeof value === 'number') next[field] = value;
    }
    for (const flag of FLAGS) next[flag] = page.querySelector<HTMLInputElement>(`#plan-${flag}`)?.checked ?? plan[flag];
    const shape = page.querySelector<HTMLSelectElement>('#plan-shape')?.value;
    next.shape = SHAPES.find((each) => each === shape) ?? plan.shape;
    const isOther =
      FIELDS.some((field) => typed[field] !== texts[field]) ||
      (['shape', ...FLAGS] as const).some((choice) => next[choice] !== plan[choice]);
    return isOther ? { plan: next, texts: typed } : undefined;
  }
}
