import type { ComponentChildren } from 'preact';
import type { Atlas } from '../trees/atlas.ts';
import { parseTarget } from '../trees/graph.ts';
import type { Place } from '../trees/place.ts';
import { trailOf } from '../trees/question-view.ts';
import { placeUrl } from '../trees/urls.ts';
import { Trail } from './Trail.tsx';

interface Props {
  atlas: Atlas;
  place: Place;
  tools: ComponentChildren;
}

/** The end of a tree that runs inside an article: the likely cause and the way to its page, or the way to help. */
export function FixFound({ atlas, place, tools }: Props) {
  const fix = atlas.ends[parseTarget(place.state).id];
  const here = fix ? 'Likely cause' : 'Nothing more to try';
  return (
    <div class="step embedded">
      <div class="question">
        <p class="eyebrow">{here}</p>
        <h3 class="question-title" tabIndex={-1}>
          {fix ? fix.title : 'It is time to ask for help'}
        </h3>
        {fix && <p class="hint">{fix.summary}</p>}
        <p class="found">
          <a class="btn" href={placeUrl(atlas, place)}>
            {fix ? 'See how to fix it' : 'See how'}
          </a>
        </p>
        {tools}
      </div>
      <nav class="so-far" aria-label="Answers so far">
        <Trail items={trailOf(atlas, place)} here={here} />
      </nav>
    </div>
  );
}
