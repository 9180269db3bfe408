/** Names that every object of JavaScript has: a lookup of one finds something where nothing was written. */
import { shown } from './found.ts';

/** `constructor`, `__proto__`, `toString` and their like; `prototype` is what functions have. */
export function isInherited(name: string): boolean {
  return name === 'prototype' || name in Object.prototype;
}

/** What is said of such a name. */
export function inheritedMessage(name: string): string {
  return `${shown(name)} is a name that every JavaScript object has; choose a more descriptive one`;
}
