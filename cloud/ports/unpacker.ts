/** Unfolds deflated bytes in bounded memory. */
export interface Unpacker {
  /** Bytes that it really unfolds to, counted no further than `most` + 1; null when it is damaged. */
  measure(packed: Uint8Array, most: number): Promise<number | null>
  /** The first bytes of what it unfolds to; null when it is damaged before them. */
  beginning(packed: Uint8Array, length: number): Promise<Uint8Array | null>
  /** What it unfolds to; null when it is damaged or more than `most`. */
  unfold(packed: Uint8Array, most: number): Promise<Uint8Array | null>
}
