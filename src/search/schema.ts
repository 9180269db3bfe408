/** Shape of what the search is taught, as the plain text files hold it that a writer edits. */
import { z } from 'zod';

/** A text file: its name, and what it holds; empty when there is none yet. */
const textFile = z.object({ file: z.string(), text: z.string() });

export const searchTextSchema = z.object({
  stop: textFile,
  question: textFile,
  synonyms: textFile,
  misspellings: textFile,
  /** How people say it who need a fix, one line each. */
  said: z.array(textFile.extend({ id: z.string() })),
});

export type TextFile = z.infer<typeof textFile>;
export type SearchText = z.infer<typeof searchTextSchema>;
