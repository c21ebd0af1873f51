import type { ErrorCode } from '../../../src/contract/errors'
import type { PublicationActInput, PublicationView } from '../../../src/contract/publications'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { complaintAt } from '../../../src/domain/complaint/complaint-at'
import { mayBeShown } from '../../../src/domain/complaint/may-be-shown'
import { mayBeChecked } from '../../../src/domain/publication/checks/keyed-findings'
import type { PublicationAct } from '../../../src/domain/publication/events'
import { mayAct } from '../../../src/domain/publication/may-act'
import type { Actor } from '../../../src/domain/people/roles'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { PublicationRecord, RecordedPublicationEvent } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { UseCase, World } from '../../ports/use-case'
import { actorAmong } from '../acting/actor-among'
import { addPublicationEvent, mayAdd } from './add-publication-event'
import { answeringOnce } from '../acting/answering-once'
import { asKept } from './begin-publication'
import { itemOfContent, uncountPublishing } from './count-publishing'
import { draftInterpretation } from './draft-interpretation'
import { eventOfPlainAct, secrecyReview } from './event-of-publication-act'
import { findingsOf } from './findings-of-piece'
import type { Moment } from '../acting/moment'
import { piecesFor, type PiecesFor } from './pieces-for'
import { pictureOfPublication, type PublicationPicture } from './publication-picture'
import { publicationView } from './publication-view'
import { publishPiece } from './publish-piece'
import { keepsItsReport, mayTakeUpAgain } from '../reports/report-behind-piece'
import { tellOfPublication } from '../notices/tell-of-publication'

type Input = { readonly id: string; readonly seq: number; readonly act: PublicationActInput }

interface Doing {
  readonly moment: Moment
  readonly stores: Stores
  readonly world: World
}

/** The role in which an act on a piece is done. */
const actorFor = (act: PublicationAct, person: Person, { record, now, around }: PublicationPicture): Actor =>
  actorAmong(person, (actor) => mayAct(record.events, actor, { now, around })[act]).actor

/** What the public documents have to follow. */
const followUp = async (
  act: PublicationActInput,
  { state, today }: PublicationPicture,
  { moment, stores, world }: Doing,
): Promise<Result<null, ErrorCode>> => {
  const documentId = state.documentId
  const { documents, documentPublisher } = stores
  if (documentId === null) return ok(null)
  if (act.act === 'unschedule') {
    await documentPublisher.hide(documentId)
    await uncountPublishing(documentId, state, { moment, stores, world })
  }
  if (act.act === 'take_down')
    await documentPublisher.takeDown(documentId, { on: today, ground: act.ground, reason: act.reason })
  if (act.act !== 'repeal') return ok(null)
  if (act.replacedBy !== null) {
    if (act.replacedBy === documentId || (await documents.find(act.replacedBy)) === null)
      return fail('invalid_field', {
        field: 'act.replacedBy',
        message: '没有找到替代它的文件，请从已公开的文件里选',
      })
    await documentPublisher.link(act.replacedBy, 'replaces', documentId)
  }
  await documentPublisher.repeal(documentId, act.from as IsoDate)
  return ok(null)
}

/** The text that goes with an act: what was edited, or, for a revision that was dropped, what is public. */
const textOf = async (
  act: PublicationActInput,
  { record, state }: PublicationPicture,
  { publications }: Stores,
): Promise<Pick<RecordedPublicationEvent, 'content'>> => {
  if (act.act === 'edit')
    return { content: { ...asKept(act.content), attachments: record.content.attachments } }
  if (act.act !== 'drop' || state.live === null) return {}
  const content = await publications.contentAt(record.id, state.live.seq)
  return content === null ? {} : { content }
}

/** Nothing is ticked off that the machine doesn't point at. */
const isUnknownFinding = (act: PublicationActInput, picture: PublicationPicture): boolean =>
  act.act === 'check_finding' &&
  !findingsOf(picture).some((each) => each.key === act.key && mayBeChecked(each))

/** Whether the sender of the letter that a piece shows still agrees; there is none behind other pieces. */
const senderAgrees = async (
  { state: { origin } }: PublicationPicture,
  { complaints }: Stores,
): Promise<boolean> => {
  if (origin.kind !== 'letters') return true
  const letter = await complaints.find(origin.complaintId)
  return letter !== null && mayBeShown(complaintAt(letter.events))
}

/** Publishes a piece, that of a letter only while its sender agrees. */
const publishAgreed = async (
  picture: PublicationPicture,
  publishing: Parameters<typeof publishPiece>[1],
): ReturnType<typeof publishPiece> =>
  (await senderAgrees(picture, publishing.stores))
    ? publishPiece(picture, publishing)
    : fail('complaint_not_agreed')

const carryOut = async (
  act: PublicationActInput,
  picture: PublicationPicture,
  doing: Doing,
): Promise<Result<PublicationRecord, ErrorCode>> => {
  const { moment, stores } = doing
  if (act.act === 'publish')
    return publishAgreed(picture, { publishAt: act.publishAt ?? moment.at, ...doing })
  if (act.act === 'draft_interpretation') return draftInterpretation(picture, moment, doing)
  const event =
    act.act === 'clear_secrecy'
      ? await secrecyReview(act, picture, { ...moment, stores })
      : eventOfPlainAct(act, picture, moment)
  const recorded = { event, ...(await textOf(act, picture, stores)) }
  const allowed = mayAdd(act.act, recorded, picture)
  if (!allowed.ok) return allowed
  const followed = await followUp(act, picture, doing)
  if (!followed.ok) return followed
  return addPublicationEvent(picture.record, { act: act.act, recorded }, stores)
}

/** Whether what was edited may stand: a village's clerk stays with his village, its item is there, a report is the report's. */
const editAllowed = async (
  act: PublicationActInput,
  { pieces, record }: { readonly pieces: PiecesFor; readonly record: PublicationRecord },
  stores: Stores,
): Promise<Result<null, ErrorCode>> => {
  if (act.act !== 'edit') return ok(null)
  const written = pieces.mayWrite(act.content)
  if (!written.ok) return written
  const kept = await keepsItsReport(asKept(act.content), record, stores)
  return kept.ok ? itemOfContent(act.content, stores) : kept
}

/** One act at the publishing desk: event, text, public document and audit entry in one transaction, or nothing at all. */
export const actOnDeskPublication: UseCase<Input, PublicationView> = (asked, world) =>
  answeringOnce(asked, { world, act: `publication_${asked.input.act.act}` }, async (stores, { person }) => {
    const { id, seq, act } = asked.input
    const pieces = await piecesFor(person, stores)
    await stores.publications.hold(id)
    const record = await pieces.find(id)
    if (record === null) return fail('not_found')
    if (record.events.length !== seq) return fail('stale_publication')
    const picture = await pictureOfPublication(record, stores, world)
    const taken = await mayTakeUpAgain(act.act, picture, stores)
    if (!taken.ok) return taken
    const moment = { at: picture.now, by: actorFor(act.act, person, picture) }
    const edited = await editAllowed(act, { pieces, record }, stores)
    if (!edited.ok) return edited
    if (isUnknownFinding(act, picture))
      return fail('invalid_field', { field: 'act.key', message: '这处提示已经没有了，请刷新后再看' })
    const changed = await carryOut(act, picture, { moment, stores, world })
    if (!changed.ok) return changed
    await tellOfPublication(changed.value, picture.state, { ...picture, stores })
    return ok(await publicationView(changed.value, person, { stores, world }))
  })
