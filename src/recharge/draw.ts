/** Numbers that look random and are not: each depends on the seed, on what it is for and on its place, and on nothing else. */

/**
 * @param seed a whole number
 * @param use what it is for, so that two uses do not share their numbers
 * @param at its place in the row
 * @returns at least 0, below 1; the same for the same input on every machine
 */
export function draw(seed: number, use: 'traffic' | 'purchase', at: number): number {
  // The finalizer of MurmurHash3: every bit of the input changes half of the output.
  let bits =
    Math.imul(seed ^ (use === 'traffic' ? 0x51_7c_c1 : 0x2f_0b_44), 0x9e_37_79_b1) + Math.imul(at + 1, 0x85_eb_ca_6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85_eb_ca_6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2_b2_ae_35);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
}
