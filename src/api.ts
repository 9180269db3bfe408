/** The published data: `{ "schemaVersion": 1, "items": [...] }`. A change of form raises the version. */

export const SCHEMA_VERSION = 1;

/** The JSON answer of one data file. */
export function apiResponse(items: readonly unknown[]): Response {
  return Response.json({ schemaVersion: SCHEMA_VERSION, items });
}
