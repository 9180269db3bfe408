/** What is installed is fixed to the byte, comes from the registry, and runs no code on the way in. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const versions = z.record(z.string(), z.string()).default({});
const project = z
  .object({
    dependencies: versions,
    devDependencies: versions,
    optionalDependencies: versions,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

const lock = z
  .object({
    lockfileVersion: z.literal(3),
    packages: z.record(
      z.string(),
      z.object({
        version: z.string(),
        integrity: z.string().optional(),
        resolved: z.string().optional(),
        link: z.boolean().optional(),
        license: z.string().optional(),
        hasInstallScript: z.boolean().optional(),
        dependencies: versions,
        devDependencies: versions,
        optionalDependencies: versions,
        os: z.union([z.string(), z.array(z.string())]).optional(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const installed = Object.entries(lock.packages).filter(([path]) => path !== '');
const nameOf = (path: string): string => path.split('node_modules/').at(-1) ?? path;

/** The names of the entries for which something is not so. */
const failing = (holds: (entry: (typeof installed)[number][1]) => boolean): string[] =>
  installed.filter(([, entry]) => !holds(entry)).map(([path]) => path);

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

test('every package of the lockfile, of every platform, has a version, a licence and a SHA-512 hash', () => {
  expect(installed.length).toBeGreaterThan(500);
  expect(failing(({ version }) => EXACT.test(version))).toEqual([]);
  expect(failing(({ integrity }) => /^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''))).toEqual([]);
  expect(failing(({ license }) => (license ?? '') !== '')).toEqual([]);
});

test('no package comes from a host that the lockfile names, or from this machine', () => {
  expect(failing(({ resolved, link }) => resolved === undefined && link === undefined)).toEqual([]);
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"|"git\+|"file:/);
});

test('every dependency is an exact version, and the lockfile has the same', () => {
  const asked = { ...project.dependencies, ...project.devDependencies, ...project.optionalDependencies };
  expect(Object.entries(asked).filter(([, version]) => !EXACT.test(version))).toEqual([]);
  const locked = Object.fromEntries(
    Object.keys(asked).map((name) => [name, lock.packages[`node_modules/${name}`]?.version]),
  );
  expect(locked).toEqual(asked);
  expect(lock.packages['']).toMatchObject({
    dependencies: project.dependencies,
    devDependencies: project.devDependencies,
    optionalDependencies: project.optionalDependencies,
  });
});

test('the Node that builds the site is in the lockfile for each platform, of one version', () => {
  const programs = Object.entries(project.optionalDependencies);
  expect(programs.length).toBeGreaterThan(1);
  expect(new Set(programs.map(([, version]) => version)).size).toBe(1);
  for (const [name] of programs) expect(lock.packages[`node_modules/${name}`]?.os, name).toBeDefined();
});

/** The packages that want to run a script when they are installed, and why they may or may not. */
const SCRIPTS: Readonly<Record<string, { may: boolean; why: string }>> = {
  esbuild: { may: false, why: 'replaces a small start script by the program, to start faster; it works without' },
};

test('each package with an install script is named, and only one that needs it may run it', () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect(Object.keys(project.allowScripts).sort()).toEqual([...new Set(scripted)].sort());
  expect(project.allowScripts).toEqual(
    Object.fromEntries(Object.entries(SCRIPTS).map(([name, { may }]) => [name, may])),
  );
});
