import { publicationAt } from '../../../src/domain/publication/publication-at'
import type { ComplaintRecord } from '../../ports/complaint-store'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { World } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { uncountPublishing } from '../publishing/count-publishing'
import { JOB } from '../acting/job-actor'
import { takeDownByItself } from '../publishing/take-down-by-itself'
import { tell } from '../notices/tell'
import { PIECE } from '../notices/tell-of-publication'
import { peopleInRoles } from '../requests/staff-people'

type At = { readonly stores: Stores; readonly world: World }

/** One that was to open later doesn't: it waits as before its publishing, which is refused without consent. */
const keepShut = async (piece: PublicationRecord, { stores, world }: At): Promise<boolean> => {
  const state = publicationAt(piece.events, world.clock.now())
  if (state.documentId === null) return false
  const seq = piece.events.length + 1
  const event = {
    type: 'unscheduled',
    seq,
    on: world.clock.today(),
    at: world.clock.now(),
    by: JOB,
  } as const
  const appended = await stores.publications.append(piece.id, piece.events.length, { event })
  if (!appended.ok) return false
  await stores.documentPublisher.hide(state.documentId)
  await uncountPublishing(state.documentId, state, { moment: { at: event.at, by: JOB }, stores, world })
  const detail = { publicationId: piece.id, seq }
  await stores.audit.write(
    auditEntry(JOB, event.at, { act: 'publication_consent_withdrawn', caseId: null, detail }),
  )
  return true
}

const endShowing = async (piece: PublicationRecord, at: At): Promise<boolean> => {
  const [now, on] = [at.world.clock.now(), at.world.clock.today()]
  if (publicationAt(piece.events, now).status === 'scheduled') return keepShut(piece, at)
  const why = { act: 'publication_consent_withdrawn', ground: 'consent_withdrawn', at: now, on } as const
  return takeDownByItself(piece, why, at.stores)
}

/** The heads and whoever wrote the piece hear that it is gone, and why; it names the letter, never its sender. */
const tellDesk = async (
  piece: PublicationRecord,
  letter: ComplaintRecord,
  { stores, world }: At,
): Promise<void> => {
  const { authors } = publicationAt(piece.events, world.clock.now())
  const heads = await peopleInRoles(['office_head'], stores)
  const topic = 'publication_consent_withdrawn'
  const notice = {
    topic,
    dedupeKey: `${topic}:${piece.id}:${piece.events.length}`,
    about: { kind: PIECE, id: piece.id },
    facts: { number: letter.number },
  } as const
  const to = [...new Set([...heads, ...authors])]
  await tell({ notice, to, payload: { publicationId: piece.id } }, stores)
}

/**
 * The sender of a letter no longer agrees that it is shown (来信选登): what shows it goes at once, in the transaction in which
 * he takes his consent back, and the township is told. Source: 个人信息保护法 Art. 15 (withdrawal as easy as consent), 47.
 */
export const takeDownShownLetter = async (letter: ComplaintRecord, at: At): Promise<void> => {
  for (const id of await at.stores.publications.showingLetter(letter.id)) {
    const piece = await at.stores.publications.find(id)
    if (piece !== null && (await endShowing(piece, at))) await tellDesk(piece, letter, at)
  }
}
