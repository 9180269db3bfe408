/** A balance that runs down, drawn the same when the site is built and in the browser: what color tells, form tells too. */
import type { ComponentChildren } from 'preact';
import { RUNWAY_HEIGHT, RUNWAY_WIDTH, type RunwayPicture } from '../plots/runway.ts';
import { money } from '../recharge/words.ts';
import { shortDay } from '../runway/calendar.ts';
import type { Runway } from '../runway/schema.ts';

interface PlotProps {
  picture: RunwayPicture;
  words: Runway['plot'];
  /** The day from which it is counted. */
  on: number;
  /** The picture in words. */
  summary: string;
  /** Nothing is there to be drawn. */
  isEmpty: boolean;
}

/** Room for the marks and the days below the box. */
const MARKS = 24;
const DAYS = 22;

type Children = ComponentChildren;

/** The box, stretched to whatever width there is; letters and marks stand outside of it, so that these are not. */
const Box = ({ children }: { children: Children }) => (
  <svg width="100%" height={RUNWAY_HEIGHT} viewBox={`0 0 ${RUNWAY_WIDTH} ${RUNWAY_HEIGHT}`} preserveAspectRatio="none">
    {children}
  </svg>
);

/** Full where something is lost, hollow where nothing is. */
const Mark = ({ isLost }: { isLost: boolean }) => <path class={isLost ? 'lost' : 'used'} d="M0-6L6 5H-6z" />;

export function RunwayPlot({ picture, words, on, summary, isEmpty }: PlotProps) {
  const { scale, low, typical, high, band, lapses, days } = picture;
  const height = RUNWAY_HEIGHT + MARKS + DAYS;
  if (isEmpty)
    return (
      <figure class="plan-plot">
        <figcaption>{words.title}</figcaption>
        <p>{words.nothing}</p>
      </figure>
    );
  return (
    <figure class="plan-plot" aria-describedby="run-summary">
      <figcaption>{words.title}</figcaption>
      <svg class="plot" width="100%" height={height} aria-hidden="true">
        <Box>
          <path class="under" d={band} />
        </Box>
        {scale.ticks.map((value) => (
          <line key={value} class="grid" x1="0" x2="100%" y1={scale.y(value)} y2={scale.y(value)} />
        ))}
        <Box>
          <path class="quiet" d={low} />
          <path class="busy" d={high} />
          <path class="line" d={typical} />
        </Box>
        <line class="base" x1="0" x2="100%" y1={RUNWAY_HEIGHT} y2={RUNWAY_HEIGHT} />
        {lapses.map(({ x, cents }) => (
          <g key={x}>
            <line class="lapse" x1={`${x}%`} x2={`${x}%`} y1="0" y2={RUNWAY_HEIGHT} />
            <svg x={`${x}%`} y={RUNWAY_HEIGHT + MARKS / 2} overflow="visible">
              <Mark isLost={cents > 0} />
            </svg>
          </g>
        ))}
        {scale.ticks.map((value) => (
          <text key={value} class="tick" x="2" y={scale.y(value) - 4}>
            {money(value)}
          </text>
        ))}
        {days.map(({ day, x }) => (
          <text key={day} class="tick" x={`${x}%`} y={height - 5} text-anchor={anchorAt(x)}>
            {shortDay(on + day)}
          </text>
        ))}
      </svg>
      <ul class="plan-key" aria-hidden="true">
        <Key name={words.typical}>
          <path class="line" d="M1 8H23" />
        </Key>
        <Key name={words.low}>
          <path class="quiet" d="M1 8H23" />
        </Key>
        <Key name={words.high}>
          <path class="busy" d="M1 8H23" />
        </Key>
        <Key name={words.lapse}>
          <g transform="translate(12 8)">
            <Mark isLost />
          </g>
        </Key>
        <Key name={words.used}>
          <g transform="translate(12 8)">
            <Mark isLost={false} />
          </g>
        </Key>
      </ul>
      <p id="run-summary" class="plan-summary">
        {summary}
      </p>
    </figure>
  );
}

/** At the edges a day stands beside its place, so that it is not cut off. */
const anchorAt = (x: number): 'start' | 'middle' | 'end' => (x < 5 ? 'start' : x > 92 ? 'end' : 'middle');

const Key = ({ name, children }: { name: string; children: Children }) => (
  <li>
    <svg class="plot" width="24" height="16">
      {children}
    </svg>
    {name}
  </li>
);
