/** What a browser needs to read answers from words, beside how errors are recognised. */
import type { Said } from './read-answers.ts';

export interface SaidData {
  said: Said;
  /** The tree for whoever does not tell where to start. */
  root: string;
  /** error → where it starts, and what is certain there */
  errors: Readonly<Record<string, { tree: string; answers?: Readonly<Record<string, string>> | undefined }>>;
  /** How the answers that can be read are named: question → its short name and its options. */
  questions: Readonly<Record<string, { short: string; options: Readonly<Record<string, string>> }>>;
  /** tree → the title of its symptom, when it can be read */
  symptoms: Readonly<Record<string, string>>;
}

/** The names under which a reader rejects an answer, and the tree that their words told. */
export const answerKey = (question: string, option: string): string => `${question}.${option}`;
export const treeKey = (tree: string): string => `tree/${tree}`;
