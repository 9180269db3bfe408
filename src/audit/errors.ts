/** What the error reference names exists, and its trees can answer what it asks. */
import type { Signature } from '../errors/schema.ts';
import { fixesLeft } from '../trees/reach.ts';
import type { Forest } from '../trees/walk.ts';
import { validChoices, type Issue } from '../reader/issue.ts';
import type { Content } from '../reader/read.ts';
import type { Path, Sourced } from '../reader/yaml.ts';
import { auditOrder } from './error-order.ts';
import { nearestChoices, repeated, type Rule } from './rule.ts';

/** Group, causes, fixes, tree, answers, facts and places of an error exist. */
export const errorsNameKnown: Rule = ({ errors, errorGroups, causes, fixes, trees, questions, facts, site }) => {
  const known = {
    causes: Object.values(causes.data).flat(),
    fixes: fixes.map(({ id }) => id),
    facts: Object.keys(facts.data),
  };
  return each(errors, (error, complain) => {
    for (const field of ['causes', 'fixes', 'facts'] as const) {
      error[field].forEach((name, index) => {
        if (!known[field].includes(name)) {
          complain([field, index], `“${name}” does not exist; ${nearestChoices(name, known[field])}`);
        }
      });
    }
    if (!Object.hasOwn(errorGroups.data, error.group)) {
      const groups = Object.keys(errorGroups.data);
      const valid = groups.length === 0 ? '' : `${validChoices(groups)}; or `;
      complain(
        ['group'],
        `“${error.group}” is not a group; ${valid}add ${error.group}: { title: …, summary: …, order: ${groups.length + 1} } to ${errorGroups.file}`,
      );
    }
    const others = Object.keys(errors.data);
    const missing = (name: string): string => `“${name}” does not exist; ${nearestChoices(name, others)}`;
    if (error.refines !== undefined && !others.includes(error.refines)) complain(['refines'], missing(error.refines));
    error.before.forEach((name, index) => {
      if (!others.includes(name)) complain(['before', index], missing(name));
    });
    if (!trees.some((tree) => tree.id === error.tree)) {
      complain(['tree'], `“${error.tree}” does not exist; ${validChoices(trees.map((tree) => tree.id))}`);
    }
    for (const [question, option] of Object.entries(error.answers)) {
      const options = Object.keys(questions.data[question]?.options ?? {});
      if (options.length === 0) complain(['answers', question], `there is no question “${question}”`);
      else if (!options.includes(option))
        complain(['answers', question], `“${option}” is not an option; ${validChoices(options)}`);
    }
    const places = Object.keys(site.data.seenIn);
    for (const place of Object.keys(error.seen))
      if (!places.includes(place)) complain(['seen', place], noPlace(place, places, site.file));
  });
};

/** Places stand under a key of another name in another file, so the message has to name both. */
function noPlace(place: string, places: readonly string[], file: string): string {
  return places.length === 0
    ? `“${place}” is not a place; add seenIn: { ${place}: … } to ${file}`
    : `“${place}” is not a place under seenIn in ${file}; ${validChoices(places)}`;
}

/** Every cause that an error leaves possible can be reached in its tree, with its answers given. */
export const errorsReachCauses: Rule = ({ errors, trees, fixes }) => {
  const forest: Forest = { trees: Object.fromEntries(trees.map(({ id, data }) => [id, data])), waits: {} };
  const causeOf = new Map(fixes.map(({ id, data }) => [id, data.cause]));
  return each(errors, (error, complain) => {
    // The rule above says what is wrong with a tree that does not exist.
    if (!forest.trees[error.tree]) return;
    // What comes after a fix that did not help counts too: the way goes on there.
    const left = fixesLeft(forest, error.tree, error.answers, true);
    const reached = new Set([...left].map((fix) => causeOf.get(fix)));
    error.causes.forEach((cause, index) => {
      if (!reached.has(cause)) {
        complain(
          ['causes', index],
          `the tree ${error.tree} cannot reach “${cause}” with these answers; choose another tree or fewer answers, or leave the cause out`,
        );
      }
    });
  });
};

/** Which of two errors comes first where a text holds both is stated once, and nowhere else. */
export const errorsInOrder: Rule = ({ errors, errorGroups }) => {
  const names = ({ refines, before }: Signature): string[] => [...before, ...(refines === undefined ? [] : [refines])];
  // The rule above says what is wrong with a name that does not exist.
  if (!Object.values(errors.data).every((error) => names(error).every((name) => Object.hasOwn(errors.data, name))))
    return [];
  const files = new Map(errors.files.map((source) => [source.id, source]));
  return auditOrder(errors.data, errorGroups.data).flatMap(({ id, path, text }) => {
    const source = files.get(id);
    return source ? [issueAt(source, path, text)] : [];
  });
};

/** The name of an error is its address, whatever folder its file lies in. */
export const errorsUnique: Rule = ({ errors }) => {
  const twins = repeated(errors.files.map(({ id }) => id));
  return errors.files
    .filter(({ id }) => twins.includes(id))
    .map(({ file }) => ({
      file,
      line: 1,
      message: 'an error in another folder has the same name; the folder is not part of the address, so rename one',
    }));
};

/** Runs a check on each error; what it complains of stands on the line of the part that it names. */
function each(
  errors: Content['errors'],
  check: (error: Signature, complain: (path: Path, text: string) => void) => void,
): Issue[] {
  return errors.files.flatMap((source) => {
    const found: Issue[] = [];
    check(source.data, (path, text) => found.push(issueAt(source, path, text)));
    return found;
  });
}

function issueAt({ file, lineOf }: Sourced<Signature>, path: Path, text: string): Issue {
  return { file, line: lineOf(path), message: `${path.join('.')}: ${text}` };
}

/** Runs all rules. An empty result means that the error reference is sound. */
export function auditErrors(content: Content): Issue[] {
  return [errorsUnique, errorsNameKnown, errorsReachCauses, errorsInOrder].flatMap((rule) => rule(content));
}
