import * as z from 'zod/mini'
import type { PublicationProposal } from '../domain/wanted/publication-proposals'
import { identifier, nothing } from './case-id'
import { answering } from './endpoint'
import type { PublicationView } from './publications'

/** What requests propose for proactive disclosure (Art. 44), as far as whoever asks may see them. */
export const listPublicationProposals = answering<{
  readonly proposals: readonly PublicationProposal[]
}>()({
  area: 'publishing',
  method: 'GET',
  path: '/proposals',
  input: nothing,
})

/**
 * Begins a piece from the answer to a request, personal data masked; it goes through the gates like any other. Refused with
 * `not_found` where the request isn't there for whoever asks. Needs `Idempotency-Key`.
 */
export const draftFromCase = answering<PublicationView>()({
  area: 'publishing',
  method: 'POST',
  path: '/publications/from-case',
  input: () => z.strictObject({ caseId: identifier }),
})

/**
 * Begins a piece of 来信选登 from a letter that has ended and whose sender agrees, personal data masked; it goes through the
 * gates like any other, and is published only while the sender still agrees. Needs `Idempotency-Key`.
 */
export const draftFromComplaint = answering<PublicationView>()({
  area: 'publishing',
  method: 'POST',
  path: '/publications/from-letter',
  input: () => z.strictObject({ complaintId: identifier }),
})
