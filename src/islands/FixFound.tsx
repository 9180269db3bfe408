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

/** The end of a tree that runs inside an article: the likely cause, and the way to its page. */
export function FixFound({ atlas, place, tools }: Props) {
  const fix = atlas.fixes[parseTarget(place.state).id];
  return (
    <div class="step embedded">
      <nav class="so-far" aria-label="Your answers">
        <Trail items={trailOf(atlas, place)} here="Likely cause" />
      </nav>
      <div class="question">
        <p class="eyebrow">Likely cause</p>
        <h3 class="question-title" tabIndex={-1}>
          {fix?.title}
        </h3>
        <p class="hint">{fix?.summary}</p>
        <p class="found">
          <a class="btn" href={placeUrl(atlas.base, place)}>
            See how to fix it
          </a>
        </p>
        {tools}
      </div>
    </div>
  );
}
