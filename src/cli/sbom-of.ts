/** Makes what npm writes of a lockfile the same each time, and whole. */
import { z } from 'zod';

const entrySchema = z.object({ version: z.string(), license: z.string().optional() });

/** The lockfile, as far as the list needs it. */
export const lockSchema = z.object({
  name: z.string(),
  packages: z.record(z.string(), entrySchema),
});

const componentSchema = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
  licenses: z.array(z.unknown()).optional(),
  properties: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});

const documentSchema = z.looseObject({
  metadata: z.looseObject({ component: componentSchema }),
  components: z.array(componentSchema),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
});

export type Sbom = z.infer<typeof documentSchema>;

/** What differs between two versions of npm. */
const PATH = 'cdx:npm:package:path';

const byKey =
  <T>(key: (item: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : 1;

/**
 * @param made what `npm sbom` printed
 * @returns the document without time, serial number, tool and folder, in one order; and the packages it tells too little of
 */
export function sbomOf(made: unknown, lock: z.infer<typeof lockSchema>): { document: Sbom; incomplete: string[] } {
  const { metadata, components, dependencies, ...rest } = documentSchema.parse(made);
  delete rest.serialNumber;
  const locked = new Map(
    Object.entries(lock.packages)
      .filter(([path]) => path !== '')
      .map(([path, entry]) => [`${path.split('node_modules/').at(-1) ?? path}@${entry.version}`, entry]),
  );
  // One package may stand in two folders; npm 10 then names it twice.
  const clean = components.map((component) => ({
    ...component,
    properties: component.properties.filter(({ name }) => name !== PATH),
    // npm leaves out what is no SPDX expression, such as “CC BY-SA 4.0”.
    licenses: component.licenses ?? named(locked.get(component['bom-ref'])?.license),
  }));
  const { component } = metadata;
  const document = {
    ...rest,
    metadata: {
      component: {
        ...component,
        name: lock.name,
        properties: component.properties.filter(({ name }) => name !== PATH),
      },
    },
    components: [...new Map(clean.map((item) => [item['bom-ref'], item])).values()].sort(
      byKey((item) => item['bom-ref']),
    ),
    dependencies: [...Map.groupBy(dependencies, ({ ref }) => ref)]
      .map(([ref, same]) => ({ ref, dependsOn: [...new Set(same.flatMap(({ dependsOn }) => dependsOn))].sort() }))
      .sort(byKey(({ ref }) => ref)),
  };
  const whole = new Set(
    document.components
      .filter(({ hashes = [], licenses }) => hashes.length > 0 && licenses.length > 0)
      .map((item) => item['bom-ref']),
  );
  return { document, incomplete: [...locked.keys()].filter((ref) => !whole.has(ref)) };
}

function named(licence: string | undefined): unknown[] {
  return licence === undefined ? [] : [{ license: { name: licence } }];
}
