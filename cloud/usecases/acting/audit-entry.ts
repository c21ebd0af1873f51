import type { Actor } from '../../../src/domain/people/roles'
import type { AuditEntry } from '../../ports/records'

/** Who did what to which case, when; `detail` never holds personal data. */
export const auditEntry = (
  actor: Actor,
  at: string,
  facts: Pick<AuditEntry, 'act' | 'caseId' | 'detail'>,
): AuditEntry => ({ at, actorId: actor.personId, actorRole: actor.role, ...facts })
