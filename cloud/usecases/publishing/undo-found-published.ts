import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { ANYBODY } from '../acting/public-actor'

/** Takes a finding back. */
export const undoFinding: UseCase<{ readonly ticket: string }, { readonly counted: boolean }> = (
  { tenant, input },
  world,
) =>
  changing(world, tenant, async ({ foundPublished, audit }) => {
    if (!(await foundPublished.undo(input.ticket))) return fail('not_found')
    const facts = { act: 'undo_found_published', caseId: null, detail: {} }
    await audit.write(auditEntry(ANYBODY, world.clock.now(), facts))
    return ok({ counted: false })
  })
