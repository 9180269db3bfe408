/** The islands that pages have, by name, and with which props each is brought to life. */
import type desk from './desk-page.tsx';
import type fixOutcome from './fix-outcome.tsx';
import type fixTrail from './fix-trail.tsx';
import type fixWait from './fix-wait.tsx';
import type map from './map-way.ts';
import type planner from './planner.tsx';
import type paste from './paste.tsx';
import type request from './request-page.tsx';
import type runway from './runway.tsx';
import type search from './search-page.tsx';
import type tree from './tree.tsx';

interface Islands {
  desk: typeof desk;
  'fix-outcome': typeof fixOutcome;
  'fix-trail': typeof fixTrail;
  'fix-wait': typeof fixWait;
  map: typeof map;
  paste: typeof paste;
  request: typeof request;
  planner: typeof planner;
  runway: typeof runway;
  search: typeof search;
  tree: typeof tree;
}

/** name → props */
export type IslandProps = { [Name in keyof Islands]: Parameters<Islands[Name]>[1] };
