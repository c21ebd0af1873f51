import { leafHash, merkleRoot, type Leaf } from '../crypto/merkle-tree'
import { sha256 } from '../crypto/content-hash'

/** Heads of a day by name, e.g. `case:<id>`, `audit`, `before` (the anchor before this one). */
export type Heads = Readonly<Record<string, string>>

/** One leaf of a day's tree; its salt comes from the day's, which it does not give away. */
export const leafOf = (daySalt: string, key: string, head: string): Leaf => ({
  salt: sha256(`salt\n${daySalt}\n${key}`),
  key,
  head,
})

/** Hashes of all leaves of a day. */
export const leavesOf = (daySalt: string, heads: Heads): readonly string[] =>
  Object.entries(heads).map(([key, head]) => leafHash(leafOf(daySalt, key, head)))

/** The day's anchor. */
export const anchorOver = (daySalt: string, heads: Heads): string => merkleRoot(leavesOf(daySalt, heads))

/** Name of a case among the heads. */
export const caseKey = (caseId: string): string => `case:${caseId}`

/** Name of a letter to the mailbox among the heads. */
export const complaintKey = (complaintId: string): string => `complaint:${complaintId}`

/** Name of a dossier among the heads. */
export const dossierKey = (kind: string, dossierId: string): string => `${kind}:${dossierId}`

/** Name of a piece of the publishing desk among the heads. */
export const publicationKey = (publicationId: string): string => `publication:${publicationId}`
