/** All that is served on this machine while the engines run. TEST_PORT moves them, as it moves those of the browser tests. */
import { ROOT_PORT } from '../browser/ports.ts';

export const SITE_PORT = ROOT_PORT + 2;
/** The same site with a script that notes errors, for an engine that cannot tell of them. */
export const WATCHED_PORT = ROOT_PORT + 3;
/** A page on which everything goes wrong. */
export const PROBE_PORT = ROOT_PORT + 4;
export const WEBDRIVER_PORT = ROOT_PORT + 5;
/** Takes whatever is not for this machine. */
export const ELSEWHERE_PORT = ROOT_PORT + 6;

export const at = (port: number): string => `http://localhost:${port}`;
