import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import type {
  openPublicationFile,
  OpenedPieceFile,
  readPublicationFile,
  readPublicationFilePage,
} from '../../../src/contract/piece-files'
import { KIND_FACTS, type AttachmentKind } from '../../../src/domain/attachments/kinds'
import { fail, ok } from '../../../src/domain/result'
import type { Answer, Asked, UseCase, World } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { openedFile } from '../disclosures/opened-file'
import { piecesFor } from './pieces-for'

type FileOfPiece = { readonly id: string; readonly file: string }

/** A file that is kept with a piece, and its bytes. */
interface KeptFile {
  readonly id: string
  readonly name: string
  readonly kind: AttachmentKind
  readonly size: number
  readonly bytes: Uint8Array
}

/** A file of a piece, for the desk. An original may hold personal data: looking at it is an audit entry. */
const lookAt = async (
  { tenant, input, caller }: Asked<FileOfPiece>,
  world: World,
): Promise<Answer<KeptFile>> => {
  if (caller === null) return fail('unauthenticated')
  return changing(world, tenant, async (stores) => {
    const { attachments, audit } = stores
    const piece = await (await piecesFor(caller.person, stores)).find(input.id)
    const file = await attachments.find(input.file)
    if (piece === null || file === null || file.caseId !== piece.id || file.finished === null)
      return fail('not_found')
    const detail = { publicationId: piece.id, attachmentId: file.id }
    const facts = { act: 'read_piece_file', caseId: null, detail }
    await audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    const { kind, size } = file.finished
    return ok({ id: file.id, name: file.name, kind, size, bytes: await attachments.read(file.id) })
  })
}

/** A file of a piece as it was sent. */
export const readFileOfPiece: UseCase<InputOf<typeof readPublicationFile>, FileAnswer> = async (
  asked,
  world,
) => {
  const file = await lookAt(asked, world)
  if (!file.ok) return file
  const { name, kind, bytes } = file.value
  return ok({ name, mediaType: KIND_FACTS[kind].mediaType, bytes })
}

/** A file of a piece opened in place, so that the text can be held against it. */
export const openFileOfPiece: UseCase<InputOf<typeof openPublicationFile>, OpenedPieceFile> = async (
  asked,
  world,
) => {
  const file = await lookAt(asked, world)
  if (!file.ok) return file
  const { id, name, kind, size } = file.value
  return ok({ id, name, kind, size, ...(await openedFile(file.value, asked.input, world)) })
}

/** One page of a PDF of a piece, as a picture. */
export const readPageOfPieceFile: UseCase<InputOf<typeof readPublicationFilePage>, FileAnswer> = async (
  asked,
  world,
) => {
  const file = await lookAt(asked, world)
  if (!file.ok) return file
  const { kind, bytes } = file.value
  const { page } = asked.input
  if (kind !== 'pdf') return fail('not_found')
  const picture = await world.redactor.picture({ kind, bytes }, page)
  return picture.ok
    ? ok({ name: `第${page + 1}页.png`, mediaType: 'image/png', bytes: picture.value })
    : fail('not_found')
}
