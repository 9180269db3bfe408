/** The last characters of every script of the build: a file that lacks them was cut short. */
export const SCRIPT_END = '//.';
