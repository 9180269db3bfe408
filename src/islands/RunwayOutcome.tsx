/** What follows below the picture: what expires and when, what to buy, and the numbers of the picture. */
import { useState } from 'preact/hooks';
import { money } from '../recharge/words.ts';
import { longDay, shortDay } from '../runway/calendar.ts';
import type { Forecast, Rules } from '../runway/forecast.ts';
import type { Held } from '../runway/holding.ts';
import { PACES } from '../runway/plan.ts';
import type { Runway } from '../runway/schema.ts';
import { tableOf } from '../runway/table.ts';
import { advisedOf } from '../runway/told.ts';
import { isUnfolded } from './unfolded.ts';

interface OutcomeProps {
  forecast: Forecast;
  words: Runway;
}

/** A cell without anything in it: what is there stands out. */
const NONE = '–';
const sum = (cents: number): string => (cents === 0 ? NONE : money(cents));

export function RunwayTable({ forecast, words: { table: words } }: OutcomeProps) {
  const { on } = forecast.plan;
  const [wasOpen] = useState(() => isUnfolded('.plan-days'));
  return (
    <details class="plan-days" open={wasOpen}>
      <summary>{words.title}</summary>
      <div class="table" tabIndex={0} role="region" aria-label={words.title}>
        <table>
          <thead>
            <tr>
              {(['day', 'high', 'typical', 'low', 'lapses'] as const).map((column) => (
                <th key={column} scope="col">
                  {words[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tableOf(forecast).map(({ day, left, lapses }) => (
              <tr key={day}>
                <th scope="row">{shortDay(on + day, true)}</th>
                <td>{money(left.high)}</td>
                <td>{money(left.typical)}</td>
                <td>{money(left.low)}</td>
                <td>{sum(lapses)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

export function RunwayExpiry({ forecast, words }: OutcomeProps) {
  const { expiry } = words;
  const { plan, holding, runs } = forecast;
  const lost = ({ lot }: Held, pace: (typeof PACES)[number]): number =>
    runs[pace].lapses.reduce((all, lapse) => all + (lapse.lot === lot ? lapse.cents : 0), 0);
  return (
    <section class="plan-worst">
      <h2 id="run-expiry-title">{expiry.title}</h2>
      {holding.held.length === 0 ? (
        <p>{expiry.none}</p>
      ) : (
        <div class="table" tabIndex={0} role="region" aria-labelledby="run-expiry-title">
          <table>
            <thead>
              <tr>
                {(['bought', 'lapses', 'left', 'high', 'typical', 'low'] as const).map((column) => (
                  <th key={column} scope="col">
                    {expiry[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {holding.held.map((part) => {
                const bought = part.lot === undefined ? undefined : plan.lots[part.lot]?.day;
                return (
                  <tr key={part.lot ?? -1}>
                    <th scope="row">{bought === undefined ? expiry.unknown : longDay(bought)}</th>
                    <td>{part.lapses === Infinity ? expiry.never : longDay(plan.on + part.lapses)}</td>
                    <td>{money(part.cents)}</td>
                    <td>{sum(lost(part, 'high'))}</td>
                    <td>{sum(lost(part, 'typical'))}</td>
                    <td>{sum(lost(part, 'low'))}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      <p>{expiry.note}</p>
    </section>
  );
}

export function RunwayAdvice({ forecast, words, rules }: OutcomeProps & { rules: Rules }) {
  const { advice } = forecast;
  return (
    <section class="plan-advice" aria-labelledby="run-advice-title">
      <h2 id="run-advice-title">{words.advice.title}</h2>
      {advice ? (
        <dl>
          {advisedOf(forecast, advice, words, rules.termSaid).map(({ name, value, why }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                <b>{value}</b>
                {why.map((sentence) => (
                  <p key={sentence}>{sentence}</p>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p>{words.advice.idle}</p>
      )}
    </section>
  );
}
