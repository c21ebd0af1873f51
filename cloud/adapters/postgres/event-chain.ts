import { CHAIN_START, linkHash } from '../crypto/content-hash'

/** One link as kept: the hash covers its content and the hash before it. */
export interface KeptLink {
  readonly seq: number
  readonly content: unknown
  readonly prevHash: string
  readonly hash: string
}

/** Sequence number of the first link that does not hold, or null when the chain is whole. */
export const brokenLinkOf = (links: readonly KeptLink[]): number | null => {
  let prevHash = CHAIN_START
  for (const [at, link] of links.entries()) {
    const hash = linkHash(prevHash, link.content)
    if (link.seq !== at + 1 || link.prevHash !== prevHash || link.hash !== hash) return at + 1
    prevHash = hash
  }
  return null
}
