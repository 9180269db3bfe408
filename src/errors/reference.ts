/** The error reference as browsers get it, made from the content: how errors are recognised, and what is told of them. */
import { inMatchingOrder } from './order.ts';
import type { Recognisable } from './recognise.ts';
import type { ErrorGroup, Signature } from './schema.ts';

/** What is told of a recognised error. */
export interface ErrorWords {
  title: string;
  means: string;
  notProves: string;
  /** What to paste besides, when this text cannot tell. */
  asks?: string | undefined;
  url: string;
  /** The first open question, with what is certain already answered. */
  start: string;
}

/** Puts the signatures in matching order, and adds to each what its group is about and whether it leaves the error open. */
export function referenceOf<T extends Signature>(
  errors: Readonly<Record<string, T>>,
  groups: Readonly<Record<string, ErrorGroup>>,
): Record<string, T & Recognisable> {
  return Object.fromEntries(
    inMatchingOrder(errors, groups).map(([id, error]) => [
      id,
      {
        ...error,
        about: groups[error.group]?.about,
        undetermined: error.asks !== undefined,
      },
    ]),
  );
}
