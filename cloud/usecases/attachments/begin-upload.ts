import type { beginUpload, UploadView } from '../../../src/contract/attachments'
import type { InputOf } from '../../../src/contract/endpoint'
import { cleanFileName } from '../../../src/domain/attachments/file-name'
import { extensionOf, KIND_FACTS, nameProblem, SOUND_KINDS } from '../../../src/domain/attachments/kinds'
import { LARGEST_RECORDING } from '../../../src/domain/attachments/recordings'
import { planUpload } from '../../../src/domain/attachments/upload-plan'
import { fail, ok } from '../../../src/domain/result'
import type { Attachment } from '../../ports/attachment-store'
import type { Stores } from '../../ports/storage'
import type { Answer, UseCase, World } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { acceptedKinds } from './inspect-file'
import { uploadView } from './upload-view'

type Input = InputOf<typeof beginUpload>

const isSame =
  ({ size, sha256 }: Input, name: string) =>
  (upload: Attachment): boolean =>
    sha256 !== undefined &&
    upload.announcedSha256 === sha256 &&
    upload.name === name &&
    (upload.finished !== null || upload.size === size)

const isSound = (name: string): boolean =>
  SOUND_KINDS.some((kind) => KIND_FACTS[kind].extensions.includes(extensionOf(name)))

const lengthProblem = (name: string, size: number) =>
  isSound(name) && size > LARGEST_RECORDING ? ('recording_too_large' as const) : null

const plan = (input: Input, others: readonly Attachment[]): Answer<number> => {
  const otherBytes = others.reduce((sum, { size }) => sum + size, 0)
  return planUpload({ bytes: input.size, otherBytes, otherFiles: others.length })
}

const newUpload = (input: Input, name: string, { world, ownerId }: { world: World; ownerId: string }) => ({
  id: world.identity.newId(),
  ownerId,
  purpose: 'supporting' as const,
  name,
  size: input.size,
  announcedSha256: input.sha256 ?? '',
  derivedFrom: null,
  begunAt: world.clock.now(),
})

/** Begins an upload or goes on with one; what name and size tell against it is refused before a byte is sent. */
export const beginFileUpload: UseCase<Input, UploadView> = async ({ tenant, input, caller }, world) => {
  if (caller === null) return fail('unauthenticated')
  const { person } = caller
  return changing(world, tenant, async ({ attachments, settings, audit }: Stores) => {
    const name = cleanFileName(input.name)
    const problem = nameProblem(name, acceptedKinds(settings, person)) ?? lengthProblem(name, input.size)
    if (problem !== null) return fail(problem)
    const others = await attachments.listOfOwner(person.id)
    const begun = others.find(isSame(input, name))
    if (begun !== undefined) return ok(await uploadView(begun, attachments))
    const planned = plan(input, others)
    if (!planned.ok) return planned
    const upload = newUpload(input, name, { world, ownerId: person.id })
    await attachments.begin(upload)
    const detail = { attachmentId: upload.id, size: input.size }
    await audit.write(
      auditEntry(readerOf(person), world.clock.now(), { act: 'begin_upload', caseId: null, detail }),
    )
    return ok(await uploadView({ ...upload, caseId: null, finished: null }, attachments))
  })
}
