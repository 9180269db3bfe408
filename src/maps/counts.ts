/** What a map holds, in figures and in words. */
import type { Atlas } from '../trees/atlas.ts';
import type { Span } from '../trees/graph.ts';
import { unfold, type Met } from '../trees/journeys.ts';
import type { MapNode } from './tree-map.ts';

export interface MapCounts {
  questions: number;
  fixes: number;
  /** Other trees to which it leads. */
  jumps: number;
  /** How many questions the shortest and the longest way to a fix asks: jumps are followed, nothing is asked twice. */
  way: Span;
}

/** @throws when the ways go round in a circle: the audit refuses such trees before anything is built */
export function countsOf(atlas: Atlas, tree: string, nodes: readonly MapNode[]): MapCounts {
  const of = (kind: MapNode['kind']): number => nodes.filter((node) => node.kind === kind).length;
  return {
    questions: of('question'),
    fixes: of('fix'),
    jumps: of('tree'),
    way: spanOf(unfold(atlas.trees, tree)),
  };
}

function spanOf(met: Met): Span {
  if ('fix' in met) return { min: 0, max: 0 };
  const spans = met.options.map(({ to }) => spanOf(to));
  return { min: 1 + Math.min(...spans.map(({ min }) => min)), max: 1 + Math.max(...spans.map(({ max }) => max)) };
}

/** “5 questions, 11 fixes, 1 other map” */
export function holds({ questions, fixes, jumps }: MapCounts): string {
  return [
    some(questions, 'question', 'questions'),
    some(fixes, 'fix', 'fixes'),
    ...(jumps > 0 ? [some(jumps, 'other map', 'other maps')] : []),
  ].join(', ');
}

/** “1 to 4 questions”: from the shortest way to a fix to the longest. */
export function wayOf({ way: { min, max } }: MapCounts, one = 'question', several = 'questions'): string {
  return min === max ? some(min, one, several) : `${min} to ${some(max, one, several)}`;
}

function some(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
