/** What of the content as it is read can have a short permanent code. */
import { codedOf, type Coded } from '../content/register.ts';
import type { Content } from './read.ts';

export function codedIn(content: Content): Coded {
  return codedOf({ ...content, errors: content.errors.data, questions: content.questions.data });
}
