import { describe, expect, test } from 'vitest';
import { calledWith, Failure } from '../../../src/cli/command.ts';

const command = { usage: 'npm run it -- FOLDER', flags: ['fast'], options: ['rounds'], words: [0, 1] } as const;

describe('the arguments of a command', () => {
  test('flags, options with their values, and words are told apart', () => {
    const called = calledWith(command, ['folder', '--rounds', '3', '--fast']);
    expect(called.words).toEqual(['folder']);
    expect([called.has('fast'), called.has('rounds')]).toEqual([true, false]);
    expect([called.valueOf('rounds'), called.valueOf('fast')]).toEqual(['3', undefined]);
  });

  test('what was not given is told so', () => {
    const called = calledWith(command, []);
    expect([called.has('fast'), called.valueOf('rounds')]).toEqual([false, undefined]);
  });

  test.each([
    { why: 'an option without its value', args: ['--rounds'] },
    { why: 'an unknown flag', args: ['--slow'] },
    { why: 'a word too many', args: ['a', 'b'] },
  ])('$why is answered with the usage', ({ args }) => {
    expect(() => calledWith(command, args)).toThrow(Failure);
    expect(() => calledWith(command, args)).toThrow(command.usage);
  });
});
