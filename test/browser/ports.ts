/** Where the browser tests serve the built site: at the root, and under a base. TEST_PORT moves both. */
export const ROOT_PORT = Number(process.env.TEST_PORT ?? 4331);
export const BASE_PORT = ROOT_PORT + 1;
