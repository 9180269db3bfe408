/** How long it is said that something was copied, in milliseconds: long enough to be read, and heard. */
export const SAID_FOR = 6000;
