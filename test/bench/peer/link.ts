/** A slow link, which all answers of a server share. */
import { setTimeout as wait } from 'node:timers/promises';

/** How slow it is. */
export interface Speed {
  /** How long every request is under way. */
  delayMs: number;
  bytesPerMs: number;
}

/** What Lighthouse simulates of a phone: 1.6 Mbps, and 150 ms for every request. */
export const PHONE: Speed = { delayMs: 150, bytesPerMs: 1.6e6 / 8 / 1000 };

/** So much is sent before another answer has its turn. */
const PIECE_BYTES = 4096;

/** Hands out the time of a link: whoever sends is told when what was sent has arrived. */
export class Turns {
  readonly #bytesPerMs: number;
  #free = 0;

  constructor(bytesPerMs: number) {
    this.#bytesPerMs = bytesPerMs;
  }

  /**
   * @param now in milliseconds, of any clock
   * @returns when so many bytes have arrived, after all that was sent before
   */
  take(bytes: number, now: number): number {
    this.#free = Math.max(now, this.#free) + bytes / this.#bytesPerMs;
    return this.#free;
  }
}

/** Sends a body piece by piece, each when it has had its time. */
export async function sendSlowly(body: Buffer, turns: Turns, write: (piece: Buffer) => void): Promise<void> {
  for (let at = 0; at < body.length; at += PIECE_BYTES) {
    const piece = body.subarray(at, at + PIECE_BYTES);
    const now = performance.now();
    await wait(turns.take(piece.length, now) - now);
    write(piece);
  }
}
