/** What the journeys need of a browser. Each engine has an adapter; the journeys know only this. */

export interface Setting {
  /** False where scripts are off. */
  scripts?: boolean;
  /** A reader whose system asks for dark colors and less motion. */
  calm?: boolean;
}

/** Keys that have a name; all others are the letter that they write. */
export type NamedKey = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowUp' | 'End';
export type Key = NamedKey | (string & Record<never, never>);
export type Modifier = 'Control' | 'Shift';

/** One tab in a session of its own: nothing is stored in it, nobody else uses it. */
export interface Driver {
  /** Opens an address, and waits until it is loaded. */
  go(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  url(): Promise<string>;
  /** Runs a function in the page. It must stand for itself: its argument and its result are JSON. */
  evaluate<A, R>(fn: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Moves the mouse to a point of the viewport, in CSS pixels, and clicks. */
  clickAt(x: number, y: number): Promise<void>;
  /** Types into whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: Key, ...held: Modifier[]): Promise<void>;
  /** All that went wrong so far: errors, breaches of the content security policy, requests to elsewhere; a line each. */
  trouble(): Promise<string[]>;
  close(): Promise<void>;
}

/** A browser that runs. */
export interface Running {
  version: string;
  /** Where it finds the site, without a slash at the end. */
  site: string;
  /** Where it finds the page on which everything goes wrong. */
  probe: string;
  open(setting: Setting): Promise<Driver>;
  stop(): Promise<void>;
}

export interface Program {
  /** The names under which it may be installed. */
  names: readonly string[];
  /** The Debian package that brings it. */
  debian: string;
}

export interface Engine {
  name: string;
  programs: readonly Program[];
  /**
   * @param paths where the programs are, in their order
   * @throws when it cannot be started: then it is not run
   */
  start(paths: readonly string[]): Promise<Running>;
}
