/**
 * Reads one file of the index, and believes it only when it is what was asked for: a host answers with a page of its own,
 * a half of the file, or one of another day.
 */
/** What stands before the content of every packed file. */
export const SIGNATURE = 'pagefind_dcd';

/**
 * @param name as in the address
 * @returns its content, without what stands before it
 * @throws when it is not that file, whole
 */
export async function checkedFile(name: string, response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const content = await unpack(await response.arrayBuffer());
  const signature = new TextDecoder().decode(content.subarray(0, SIGNATURE.length));
  const rest = content.subarray(SIGNATURE.length);
  if (signature !== SIGNATURE || !(await isNamed(name, rest))) throw new Error(`${name} is another`);
  return rest;
}

/** Unpacking tells by length and checksum whether all is there; some hosts unpack on their own. */
async function unpack(packed: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(packed);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const plain = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}

/** Pagefind names a file after the SHA-1 of its content, each byte without a leading zero. */
async function isNamed(name: string, content: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const [, hash] = /_([0-9a-f]+)\.pf_/.exec(name) ?? [];
  // Where the page itself came unprotected, browsers do not compute it.
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (hash === undefined || !subtle) return true;
  const digest = new Uint8Array(await subtle.digest('SHA-1', content));
  return Array.from(digest, (byte) => byte.toString(16))
    .join('')
    .startsWith(hash);
}
