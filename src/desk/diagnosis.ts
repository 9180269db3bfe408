/** What a place in a tree tells for the ticket: the way to it, what was found, what was ruled out and by what. */
import { ERROR } from '../trees/answers.ts';
import type { Atlas } from '../trees/atlas.ts';
import { parseTarget } from '../trees/graph.ts';
import type { Place } from '../trees/place.ts';
import { stillPossible, trailOf, type TrailBy } from '../trees/question-view.ts';
import { ruledOut } from '../trees/ruled-out.ts';
import { withCode, type Diagnosis } from './handover.ts';

const told: Readonly<Record<TrailBy, string | undefined>> = {
  reader: undefined,
  words: 'read from their words',
  page: 'known from the page they came from',
};

/** An answer that ruled something out, as it is named to people. */
export interface Reason {
  /** `Product: API`; or what is said of an error. */
  by: string;
  shorts: readonly string[];
}

/** Why a result is what it is: the answers that ruled something out, in words. */
export function reasonsOf(atlas: Atlas, place: Place): Reason[] {
  const words = new Map(trailOf(atlas, place).map(({ question, short, answer }) => [question, `${short}: ${answer}`]));
  return ruledOut(atlas, place).flatMap(({ question, shorts }) => {
    const by = question === ERROR ? 'the error that was recognized' : words.get(question);
    return by === undefined ? [] : [{ by, shorts }];
  });
}

/**
 * @param url the full address, with the answers in the fragment
 * @param code the short code of the fix, where it has one
 * @param suggested the title of the fix that somebody chose before all questions were answered; otherwise the place tells it
 */
export function diagnosisOf(atlas: Atlas, place: Place, url: string, code?: string, suggested?: string): Diagnosis {
  const title = suggested ?? atlas.ends[parseTarget(place.state).id]?.title;
  const open = atlas.questions[place.state]?.text.replaceAll('`', '');
  return {
    symptom: atlas.symptoms[place.start],
    answers: trailOf(atlas, place).map(({ short, answer, by }) => ({ short, answer, told: told[by] })),
    cause: title && withCode(title, code),
    open,
    possible: open === undefined ? [] : stillPossible(atlas, place).possible,
    ruledOut: reasonsOf(atlas, place),
    url,
  };
}
