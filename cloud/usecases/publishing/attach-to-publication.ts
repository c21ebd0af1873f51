import type { ErrorCode } from '../../../src/contract/errors'
import type { PublicationView } from '../../../src/contract/publications'
import { MOST_FILES } from '../../../src/domain/attachments/limits'
import type { PieceAttachment } from '../../../src/domain/publication/content'
import { PUBLICATION_RULES } from '../../../src/domain/publication/publication-rules'
import { fail, ok, type Result } from '../../../src/domain/result'
import type { Person } from '../../ports/people-store'
import type { PublicationRecord } from '../../ports/publication-store'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { staffActorsOf } from '../acting/actors-of'
import { addPublicationEvent, mayAdd } from './add-publication-event'
import { answeringOnce } from '../acting/answering-once'
import { attachUploads } from '../attachments/attach-uploads'
import type { SaidOfRecording } from '../acting/recording-of'
import { lookThroughAttachment } from '../attachments/look-through-attachment'
import { pictureOfPublication } from './publication-picture'
import { piecesFor } from './pieces-for'
import { publicationView } from './publication-view'
import { reading } from '../acting/reading'

interface Input {
  readonly id: string
  readonly seq: number
  readonly file: string
}

type Attaching = Input & SaidOfRecording

interface Doing {
  readonly stores: Stores
  readonly world: World
  readonly person: Person
}

/** An edit that changes nothing but the files that go out with the piece. */
const withAttachments = async (
  record: PublicationRecord,
  attachments: readonly PieceAttachment[],
  { stores, world, person }: Doing,
): Promise<Result<PublicationRecord, ErrorCode>> => {
  const picture = await pictureOfPublication(record, stores, world)
  const { roles } = PUBLICATION_RULES.edit
  const by = staffActorsOf(person).find(({ role }) => roles.includes(role))
  if (by === undefined) return fail('forbidden')
  const base = { seq: record.events.length + 1, on: picture.today, at: picture.now, by }
  const recorded = {
    event: { ...base, type: 'edited' as const },
    content: { ...record.content, attachments },
  }
  const allowed = mayAdd('edit', recorded, picture)
  return allowed.ok ? addPublicationEvent(record, { act: 'edit', recorded }, stores) : allowed
}

const recordAt = async (
  { id, seq }: Input,
  person: Person,
  stores: Stores,
): Promise<Answer<PublicationRecord>> => {
  const record = await (await piecesFor(person, stores)).find(id)
  if (record === null) return fail('not_found')
  return record.events.length === seq ? ok(record) : fail('stale_publication')
}

/** An upload of this person, or a file that is at the piece already. */
const lookThrough = (
  { id, file, language, speaker }: Attaching,
  asked: { readonly tenant: string; readonly person: Person; readonly world: World },
): Promise<Answer<PieceAttachment>> =>
  reading(asked.world, asked.tenant, async (stores) => {
    const upload = await stores.attachments.find(file)
    const isMine = upload?.caseId === null && upload.ownerId === asked.person.id
    if (upload === null || !(isMine || upload.caseId === id))
      return fail('attachment_gone', { field: 'file' })
    return lookThroughAttachment(upload, { language, speaker }, { stores, world: asked.world })
  })

const keepWithPiece = async ({ id, file }: Input, { stores, person }: Doing): Promise<Answer<null>> => {
  if ((await stores.attachments.find(file))?.caseId === id) return ok(null)
  const files = [{ id: file, purpose: 'record' as const }]
  const attached = await attachUploads(stores, { caseId: id, ownerId: person.id, files })
  return attached.ok ? ok(null) : attached
}

/** Has a file go out with a piece, once it was looked through. */
export const attachToPiece: UseCase<Attaching, PublicationView> = async (asked, world) => {
  const { caller, tenant, input } = asked
  if (caller === null) return fail('unauthenticated')
  // Reading a file takes a while: it is done outside of the change.
  const file = await lookThrough(input, { tenant, person: caller.person, world })
  if (!file.ok) return file
  return answeringOnce(asked, { world, act: 'attach_to_publication' }, async (stores, { person }) => {
    const record = await recordAt(input, person, stores)
    if (!record.ok) return record
    const there = record.value.content.attachments
    if (there.some(({ id }) => id === input.file)) return fail('attachment_taken', { field: 'file' })
    if (there.length >= MOST_FILES) return fail('too_many_attachments', { field: 'file' })
    const kept = await keepWithPiece(input, { stores, world, person })
    if (!kept.ok) return kept
    const changed = await withAttachments(record.value, [...there, file.value], { stores, world, person })
    return changed.ok ? ok(await publicationView(changed.value, person, { stores, world })) : changed
  })
}

/** Takes an attachment out of a piece; the file stays with it at the desk. */
export const detachFromPiece: UseCase<Input, PublicationView> = (asked, world) =>
  answeringOnce(asked, { world, act: 'detach_from_publication' }, async (stores, { person }) => {
    const record = await recordAt(asked.input, person, stores)
    if (!record.ok) return record
    const { attachments } = record.value.content
    const left = attachments.filter(({ id }) => id !== asked.input.file)
    if (left.length === attachments.length) return fail('attachment_gone', { field: 'file' })
    const changed = await withAttachments(record.value, left, { stores, world, person })
    return changed.ok ? ok(await publicationView(changed.value, person, { stores, world })) : changed
  })
