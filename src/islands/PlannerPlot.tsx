/** The month as a picture, drawn the same when the site is built and in the browser: what is told by color is told by form, too. */
import type { ComponentChildren } from 'preact';
import { BALANCE_HEIGHT, MONEY_HEIGHT, type MonthPicture } from '../plots/month.ts';
import type { Scale } from '../plots/scale.ts';
import { HOURS } from '../recharge/plan.ts';
import type { Planner } from '../recharge/schema.ts';
import { money } from '../recharge/words.ts';

interface PlotProps {
  picture: MonthPicture;
  words: Planner['plot'];
  /** What it is called on the axis below. */
  day: string;
  /** The picture in words. */
  summary: string;
}

/** Room for the marks and the days below a box. */
const MARKS = 22;
const DAYS = 22;
const WEEKS = [0, 7, 14, 21, 28];

type Children = ComponentChildren;

/** The box, stretched to whatever width there is; its letters and marks stand outside of it, so that these are not. */
const Box = ({ height, children }: { height: number; children: Children }) => (
  <svg width="100%" height={height} viewBox={`0 0 ${HOURS} ${height}`} preserveAspectRatio="none">
    {children}
  </svg>
);

const place = (hours: number): string => `${((hours / HOURS) * 100).toFixed(2)}%`;

type Ticks = Pick<Scale, 'ticks' | 'y'>;

const Grid = ({ ticks, y }: Ticks) => (
  <>
    {ticks.map((value) => (
      <line key={value} class="grid" x1="0" x2="100%" y1={y(value)} y2={y(value)} />
    ))}
  </>
);

/** Above the lines, so that none runs through a figure. */
const Figures = ({ ticks, y }: Ticks) => (
  <>
    {ticks.map((value) => (
      <text key={value} class="tick" x="2" y={y(value) - 4}>
        {money(value)}
      </text>
    ))}
  </>
);

const Days = ({ y, day }: { y: number; day: string }) => (
  <>
    {WEEKS.map((first) => (
      <text key={first} class="tick" x={place(first * 24)} y={y} dx={first === 0 ? 2 : 0}>
        {first === 0 ? `${day} ` : ''}
        {first + 1}
      </text>
    ))}
  </>
);

const Cross = () => <path class="failed" d="M-5-5L5 5M-5 5L5-5" />;
const Dot = () => <circle class="hand" r="4.5" />;

/** A mark that keeps its form wherever it stands. */
const Mark = ({ x, y, children }: { x: number; y: number; children: Children }) => (
  <svg x={`${x}%`} y={y} overflow="visible">
    {children}
  </svg>
);

export function PlannerPlot({ picture: { balance, money: sums }, words, day, summary }: PlotProps) {
  const marksAt = BALANCE_HEIGHT + MARKS / 2;
  const height = BALANCE_HEIGHT + MARKS + DAYS;
  const { limitAt, threshold } = balance;
  return (
    <figure class="plan-plot" aria-describedby="plan-summary">
      <figcaption>{words.title}</figcaption>
      <svg class="plot" width="100%" height={height} aria-hidden="true">
        <Box height={BALANCE_HEIGHT}>
          <path class="out" d={balance.outages} />
          <path class="under" d={balance.area} />
        </Box>
        <Grid {...balance.scale} />
        <Box height={BALANCE_HEIGHT}>
          <path class="line" d={balance.line} />
          <path class="out-top" d={balance.outages.replaceAll(`V${BALANCE_HEIGHT}`, 'V7')} />
        </Box>
        <line class="base" x1="0" x2="100%" y1={BALANCE_HEIGHT} y2={BALANCE_HEIGHT} />
        <Figures {...balance.scale} />
        {threshold !== undefined && (
          <>
            <line class="threshold" x1="0" x2="100%" y1={threshold} y2={threshold} />
            <text class="name" x="100%" dx="-4" y={threshold - 5} text-anchor="end">
              {words.threshold}
            </text>
          </>
        )}
        {limitAt !== undefined && (
          <>
            <line class="limit" x1={`${limitAt}%`} x2={`${limitAt}%`} y1="0" y2={BALANCE_HEIGHT} />
            <text
              class="name"
              x={`${limitAt}%`}
              dx={limitAt > 60 ? -6 : 6}
              y="24"
              text-anchor={limitAt > 60 ? 'end' : 'start'}
            >
              {words.limitReached}
            </text>
          </>
        )}
        <svg y={BALANCE_HEIGHT + 4} width="100%" height="14" viewBox={`0 0 ${HOURS} 14`} preserveAspectRatio="none">
          <path class="auto" d={balance.auto} />
        </svg>
        {balance.hand.map((x, at) => (
          <Mark key={at} x={x} y={marksAt}>
            <Dot />
          </Mark>
        ))}
        {balance.failed.map((x, at) => (
          <Mark key={at} x={x} y={marksAt}>
            <Cross />
          </Mark>
        ))}
        <Days y={height - 5} day={day} />
      </svg>
      <ul class="plan-key" aria-hidden="true">
        <Key name={words.balance}>
          <path class="line" d="M1 8H23" />
        </Key>
        <Key name={words.auto}>
          <path class="auto" d="M6 1v14M12 1v14M18 1v14" />
        </Key>
        <Key name={words.hand}>
          <Mark x={50} y={8}>
            <Dot />
          </Mark>
        </Key>
        <Key name={words.failed}>
          <Mark x={50} y={8}>
            <Cross />
          </Mark>
        </Key>
        <Key name={words.out}>
          <path class="out" d="M1 1H23V15H1z" />
          <path class="out-top" d="M1 1H23V5H1z" />
        </Key>
      </ul>
      <p class="plot-title" aria-hidden="true">
        {words.spentTitle}
      </p>
      <svg class="plot" width="100%" height={MONEY_HEIGHT + DAYS} aria-hidden="true">
        <Grid {...sums.scale} />
        <Box height={MONEY_HEIGHT}>
          <path class="bought" d={sums.bought} />
          <path class="spent" d={sums.spent} />
        </Box>
        <line class="base" x1="0" x2="100%" y1={MONEY_HEIGHT} y2={MONEY_HEIGHT} />
        <Figures {...sums.scale} />
        {sums.limit !== undefined && (
          <>
            <line class="limit" x1="0" x2="100%" y1={sums.limit} y2={sums.limit} />
            {/* Money grows to the right: at the left there is room. */}
            <text class="name" x="16%" y={sums.limit + 16}>
              {words.limit}
            </text>
          </>
        )}
        <Days y={MONEY_HEIGHT + DAYS - 5} day={day} />
      </svg>
      <ul class="plan-key" aria-hidden="true">
        <Key name={words.spent}>
          <path class="spent" d="M1 8H23" />
        </Key>
        <Key name={words.bought}>
          <path class="bought" d="M1 8H23" />
        </Key>
      </ul>
      <p id="plan-summary" class="plan-summary">
        {summary}
      </p>
    </figure>
  );
}

const Key = ({ name, children }: { name: string; children: Children }) => (
  <li>
    <svg class="plot" width="24" height="16">
      {children}
    </svg>
    {name}
  </li>
);
