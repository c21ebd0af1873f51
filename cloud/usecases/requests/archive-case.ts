import type { FileAnswer } from '../../../src/contract/endpoint'
import type { ApplicantKind } from '../../../src/domain/information-request/events'
import { fail, ok } from '../../../src/domain/result'
import type { CaseRecord } from '../../ports/case-store'
import type { ArchiveContent } from '../../ports/proof'
import type { Stores } from '../../ports/storage'
import type { Caller, UseCase, World } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { archiveLetters } from '../letters/archive-letters'
import { auditEntry } from '../acting/audit-entry'
import { casesForStaff } from './cases-for-staff'
import { changing } from '../acting/changing'
import { maskedApplicant } from './masked-applicant'
import { reading } from '../acting/reading'

const applicantKindOf = ({ events: [first] }: CaseRecord): ApplicantKind =>
  first?.type === 'submitted' ? first.applicantKind : 'citizen'

/** What goes into the archive of a case, the applicant's personal fields masked in its letters. */
export const archiveContentOf = async (
  record: CaseRecord,
  { settings, proof, personalFields, letters }: Stores,
  world: World,
): Promise<ArchiveContent> => {
  const fields = await personalFields.read(record.id)
  const masking = maskedApplicant(fields, applicantKindOf(record)).map(
    ({ field, masked }) => [fields[field] ?? '', masked] as const,
  )
  return {
    tenant: settings.id,
    township: settings.office.township,
    caseId: record.id,
    caseNumber: record.number,
    madeAt: world.clock.now(),
    chain: await proof.chainOf(record.id),
    inclusion: await proof.inclusionOf(record.id),
    ...(await archiveLetters(await letters.listOfCase(record.id), masking, world)),
  }
}

const gather = (tenant: string, { person }: Caller, at: { readonly id: string; readonly world: World }) =>
  reading(at.world, tenant, async (stores) => {
    const record = await (await casesForStaff(person, stores)).find(at.id)
    return record === null ? fail('not_found') : ok(await archiveContentOf(record, stores, at.world))
  })

/**
 * The archive of a case as a file. The export is an entry that the applicant can see; it holds the hash of the list of
 * files, so that the audit chain vouches for what went out.
 */
export const archiveOfCase: UseCase<{ readonly id: string }, FileAnswer> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const content = await gather(tenant, caller, { id: input.id, world })
  if (!content.ok) return content
  const { caseId, caseNumber, chain } = content.value
  const { bytes, manifestHash } = await world.caseArchives.pack(content.value)
  return changing(world, tenant, async (stores) => {
    const still = await (await casesForStaff(caller.person, stores)).find(caseId)
    if (still === null) return fail('not_found')
    const detail = { manifest: manifestHash, events: chain.length }
    const facts = { act: 'read_case_archive', caseId, detail }
    await stores.audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return ok({ name: `办理档案（${caseNumber}）.zip`, mediaType: 'application/zip', bytes })
  })
}
