import type { FileAnswer } from '../../../src/contract/endpoint'
import type { downloadMyLetter, LetterLine } from '../../../src/contract/letters'
import type { InputOf } from '../../../src/contract/endpoint'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { letterFile } from './letter-file'
import { isForApplicant, letterLine } from './letter-lines'
import { findMyCase } from '../requests/my-case'
import { reading } from '../acting/reading'

/** Letters of my request that are addressed to me. */
export const listOwnLetters: UseCase<
  { readonly id: string },
  { readonly letters: readonly LetterLine[] }
> = async ({ tenant, caller, input }, world) => {
  if (caller === null) return fail('unauthenticated')
  return reading(world, tenant, async (stores) => {
    if ((await findMyCase(stores, input.id, caller.person.id)) === null) return fail('not_found')
    const issued = await stores.letters.listOfCase(input.id)
    return ok({ letters: issued.filter(isForApplicant).map(letterLine) })
  })
}

/** One of my letters as a file; a letter to somebody else is as if it didn't exist. */
export const downloadOwnLetter: UseCase<InputOf<typeof downloadMyLetter>, FileAnswer> = async (
  { tenant, caller, input },
  world,
) => {
  if (caller === null) return fail('unauthenticated')
  const { id, letter, format } = input
  const found = await changing(world, tenant, async (stores) => {
    if ((await findMyCase(stores, id, caller.person.id)) === null) return fail('not_found')
    const issued = (await stores.letters.listOfCase(id)).find((each) => each.id === letter)
    if (issued === undefined || !isForApplicant(issued)) return fail('not_found')
    const by = { personId: caller.person.id, role: 'resident' } as const
    const facts = { act: 'read_letter', caseId: id, detail: { kind: issued.letter.kind, format } }
    await stores.audit.write(auditEntry(by, world.clock.now(), facts))
    return ok(issued)
  })
  return found.ok ? letterFile(found.value, { format, withProofOfService: false }, world) : found
}
