import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import type { readRectificationFile } from '../../../src/contract/rectifications'
import { KIND_FACTS } from '../../../src/domain/attachments/kinds'
import { RECTIFICATION } from '../../../src/domain/rectification/rectification-kind'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { orderOpenTo } from './rectification-townships'

/** A file of a report on an order, for whoever may see the order; noted in the township's audit. */
export const readFileOfRectification: UseCase<InputOf<typeof readRectificationFile>, FileAnswer> = async (
  asked,
  world,
) => {
  const open = await orderOpenTo(asked, world)
  if (!open.ok) return open
  const { township, dossier, person } = open.value
  return changing(world, township, async ({ attachments, audit, dossiers }) => {
    const record = await dossiers.of(RECTIFICATION).find(dossier)
    const file = await attachments.find(asked.input.file)
    if (record === null || file === null || file.caseId !== record.id || file.finished === null)
      return fail('not_found')
    const detail = { attachmentId: file.id, purpose: file.purpose, rectification: record.id }
    const facts = { act: 'read_attachment', caseId: null, detail }
    await audit.write(auditEntry(readerOf(person), world.clock.now(), facts))
    const { mediaType } = KIND_FACTS[file.finished.kind]
    return ok({ name: file.name, mediaType, bytes: await attachments.read(file.id) })
  })
}
