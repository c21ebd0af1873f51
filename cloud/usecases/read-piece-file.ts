import type { FileAnswer, InputOf } from '../../src/contract/endpoint'
import type { readPublicationFile } from '../../src/contract/piece-files'
import { KIND_FACTS } from '../../src/domain/attachments/kinds'
import { fail, ok } from '../../src/domain/result'
import type { UseCase } from '../ports/use-case'
import { readerOf } from './actors-of'
import { auditEntry } from './audit-entry'
import { changing } from './changing'
import { piecesFor } from './pieces-for'

/** A file that is kept with a piece, for the desk. An original may hold personal data: opening it is an audit entry. */
export const readFileOfPiece: UseCase<InputOf<typeof readPublicationFile>, FileAnswer> = async (
  { tenant, input, caller },
  world,
) => {
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
    const { mediaType } = KIND_FACTS[file.finished.kind]
    return ok({ name: file.name, mediaType, bytes: await attachments.read(file.id) })
  })
}
