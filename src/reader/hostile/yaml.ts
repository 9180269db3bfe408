/**
 * YAML can do more than hold records: name a part and repeat it a billion times, call a type by its tag, hold several
 * documents. Another reader may take such a file for something else, so content keeps to the plain part of it.
 */
import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { wrongPath, wrongUrl } from './addresses.ts';
import { unseen } from './characters.ts';
import { shown, type Found } from './found.ts';
import { inheritedMessage, isInherited } from './inherited.ts';

/** Deeper than any content is. */
const DEEPEST = 12;

/** As long as a paragraph may be, several times: a reply, or an error as a program prints it. */
export const LONGEST_TEXT = 5_000;

type Rule = (node: Node, depth: number) => Found[];

/** A part with a name can be repeated, and parts of parts again, until no memory is left. */
function named(node: Node): Found[] {
  const name = isAlias(node) ? `*${node.source}` : node.anchor === undefined ? undefined : `&${node.anchor}`;
  return name === undefined
    ? []
    : at(node, `${shown(name)} is an anchor or alias; write the part out wherever it is needed`);
}

const noTags: Rule = (node) =>
  node.tag === undefined ? [] : at(node, `${shown(node.tag)} is a tag; content is plain values, so remove it`);

const notDeep: Rule = (node, depth) =>
  isCollection(node) && depth === DEEPEST + 1
    ? at(node, `this is nested more than ${DEEPEST} levels deep; content has only a few levels`)
    : [];

/** A key once, a plain text, and none that a lookup would find in an object that does not have it. */
const soundKeys: Rule = (node) => {
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap(({ key }) => {
    if (!isScalar(key)) return at(isNode(key) ? key : node, 'this key is not plain text; write key: value');
    const name = String(key.value);
    const again = seen.has(name);
    seen.add(name);
    if (again) return at(key, `the key ${shown(name)} appears here a second time; keep one of the two`);
    if (name === '<<') return at(key, 'the key “<<” merges in other records; write their values out');
    return isInherited(name) ? at(key, inheritedMessage(name)) : [];
  });
};

const readable: Rule = (node) => {
  if (!isScalar(node) || typeof node.value !== 'string') return [];
  if (node.value.length > LONGEST_TEXT)
    return at(node, `the text has ${node.value.length} characters; the limit is ${LONGEST_TEXT}, so shorten it`);
  return unseen(node.value).flatMap(({ message }) => at(node, message));
};

/** Whatever the schema: what is called `url` leads to another site, what is called `path` stays on this one. */
const safeAddresses: Rule = (node) =>
  isMap(node)
    ? node.items.flatMap(({ key, value }: Pair) => {
        if (!isScalar(key) || !isScalar(value) || typeof value.value !== 'string') return [];
        const wrong = key.value === 'url' ? wrongUrl : key.value === 'path' ? wrongPath : () => [];
        return wrong(value.value).flatMap((message) => at(value, message));
      })
    : [];

const rules: Rule[] = [noTags, notDeep, soundKeys, readable, safeAddresses];

/** Everything in a document that content does without. Nothing in it is followed or built. */
export function hostileYaml(document: Document.Parsed): Found[] {
  const found: Found[] = [];
  const names: Found[] = [];
  const { yaml, tags } = document.directives;
  if (yaml.explicit === true || Object.keys(tags).length > 1)
    found.push({ offset: 0, message: 'a line begins with %; content is plain YAML without directives' });
  visit(document, {
    Node(_key, node, path) {
      const depth = path.filter((above) => !isPair(above)).length;
      for (const rule of rules) found.push(...rule(node, depth));
      names.push(...named(node));
      // Deeper than too deep there is nothing to say.
      return depth > DEEPEST ? visit.SKIP : undefined;
    },
  });
  // Only one is told: who mends it sees the next, and a bomb has hundreds.
  return names.length > 0 ? names.slice(0, 1) : found;
}

function at(node: Node, message: string): Found[] {
  return [{ offset: node.range?.[0] ?? 0, message }];
}
