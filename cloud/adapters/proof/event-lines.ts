import type { ChainLink } from '../../ports/proof'
import { canonicalJson } from '../crypto/canonical-json'
import { CHAIN_START } from '../crypto/content-hash'

/**
 * Events as lines: each the content as it was hashed, its hash and the one before; a last line closes the list, so that a
 * list cut short is told from a whole one. Keys are sorted, so that one content has one text.
 */
export const eventLines = (chain: readonly ChainLink[]): string => {
  const links = chain.map(({ content, prevHash, hash }) => canonicalJson({ content, prevHash, hash }))
  const end = canonicalJson({ end: { events: chain.length, head: chain.at(-1)?.hash ?? CHAIN_START } })
  return `${[...links, end].join('\n')}\n`
}
