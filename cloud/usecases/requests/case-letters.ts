import type { FileAnswer } from '../../../src/contract/endpoint'
import type { InputOf } from '../../../src/contract/endpoint'
import type { downloadCaseLetter, LetterLine } from '../../../src/contract/letters'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { readerOf } from '../acting/actors-of'
import { auditEntry } from '../acting/audit-entry'
import { casesForStaff } from './cases-for-staff'
import { changing } from '../acting/changing'
import { letterFile } from '../letters/letter-file'
import { letterLine } from '../letters/letter-lines'
import { reading } from '../acting/reading'

/** All letters of a case, for the desk. */
export const listLettersOfCase: UseCase<
  { readonly id: string },
  { readonly letters: readonly LetterLine[] }
> = async ({ tenant, caller, input }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    const record = await (await casesForStaff(caller.person, stores)).find(input.id)
    if (record === null) return fail('not_found')
    return ok({ letters: (await stores.letters.listOfCase(record.id)).map(letterLine) })
  })
}

/** One letter of a case as a file; it names the applicant in full, so the reading is an entry that he can see. */
export const downloadLetterOfCase: UseCase<InputOf<typeof downloadCaseLetter>, FileAnswer> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const { id, letter, format } = input
  const found = await changing(world, tenant, async (stores) => {
    const record = await (await casesForStaff(caller.person, stores)).find(id)
    if (record === null) return fail('not_found')
    const issued = (await stores.letters.listOfCase(id)).find((each) => each.id === letter)
    if (issued === undefined) return fail('not_found')
    const facts = { act: 'read_letter', caseId: id, detail: { kind: issued.letter.kind, format } }
    await stores.audit.write(auditEntry(readerOf(caller.person), world.clock.now(), facts))
    return ok(issued)
  })
  return found.ok ? letterFile(found.value, { format, withProofOfService: true }, world) : found
}
