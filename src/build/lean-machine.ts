/** XState without what no page needs. */
import type { Plugin } from 'vite';

/**
 * Leaves out of XState what no page needs, a tenth of all JavaScript on a page with a tree: `setup` hands out every action
 * creator, so the bundler has to keep those that no machine uses; every actor can report to developer tools and be written
 * down and brought back, and every transition be written as JSON, which no page asks for; no machine emits or has routes; and errors are explained at length to whoever wrote a wrong machine, which
 * the audit has found before anything is built.
 */
export function leanMachine(): Plugin {
  const unused = /\b(?:sendTo|log|enqueueActions|emit|spawnChild),\s*/g;
  const reports = /[\w.]*\bsystem\._sendInspectionEvent\(\{.*?\}\);/gs;
  const written = /^ *toJSON: \(\) => \(\{.*?^ *\}\),?\n/gms;
  const emits = /^ {6}emit: emittedEvent => \{\n.*?^ {6}\},\n/gms;
  // Of the system, what developer tools and actors with names ask for.
  const watched =
    /^ {2}const sendInspectionEvent = .*?^ {2}\};\n|^ {4}_sendInspectionEvent: sendInspectionEvent,\n|^ {4}(?:get|getAll|inspect|getSnapshot): .*?^ {4}\},\n/gms;
  const routes = 'formatRouteTransitions(this.root);';
  const methods =
    /^ {2}(?:restoreSnapshot|getPersistedSnapshot|resolveState|microstep|attachDevTools|toJSON|(?:get )?(?:on|events|ownEvents)|select|provide|get definition)\(.*?^ {2}\}\n/gms;
  const bound = /this\.(\w+Snapshot) = this\.\1\.bind\(this\);/g;
  return {
    name: 'lean-machine',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/xstate\/dist\/[\w-]+\.esm\.js$/.test(id)) return undefined;
      if (id.endsWith('/xstate-dev.esm.js')) return 'export const devToolsAdapter = () => undefined;';
      let lean = code.replace(/new Error\(\s*(?:\/\/.*\s*)*(?:`[^`]*`|'[^']*')\)/g, 'new Error()');
      if (/\/(?:raise|StateMachine)-\w+\.esm\.js$/.test(id)) {
        const whole = lean;
        lean = whole
          .replace(reports, '')
          .replace(methods, '')
          .replace(written, '')
          .replace(emits, '')
          .replace(watched, '')
          .replace(routes, '')
          .replace(bound, (all, name: string) => (name.startsWith('getInitial') ? all : ''));
        if (lean === whole) throw new Error('XState now writes its actors differently: fix lean-machine, or drop it.');
      }
      if (id.endsWith('/xstate.esm.js')) {
        const whole = lean;
        lean = whole.replace(/function setup\(.*?createStateConfig/s, (start) => start.replace(unused, ''));
        if (lean === whole) throw new Error('XState now writes setup differently: fix lean-machine, or drop it.');
      }
      return { code: lean, map: null };
    },
  };
}
