import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { ANYBODY } from '../acting/public-actor'

type Input = { readonly ticket: string; readonly documentId: string }

/** Counts a finding that made a request needless; the document must be one that the public can read. */
export const countFinding: UseCase<Input, { readonly counted: boolean }> = ({ tenant, input }, world) =>
  changing(world, tenant, async ({ documents, foundPublished, audit }) => {
    const document = await documents.find(input.documentId)
    if (document === null) return fail('not_found')
    const { clock } = world
    await foundPublished.count({ ...input, on: clock.today() })
    const facts = { act: 'count_found_published', caseId: null, detail: { documentId: input.documentId } }
    await audit.write(auditEntry(ANYBODY, clock.now(), facts))
    return ok({ counted: true })
  })
