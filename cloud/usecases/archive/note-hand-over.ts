import type { Actor } from '../../../src/domain/people/roles'
import type { Stores } from '../../ports/storage'
import { auditEntry } from '../acting/audit-entry'
import type { WrittenHandOver } from './year-hand-over'

/** Who made a package and when; its id is that of the audit, by which residents find it. */
interface Making {
  readonly packageId: string
  readonly by: Actor
  readonly at: string
  /** Of the package where it is kept here. */
  readonly sha256?: string
}

/** Notes a year's package in the audit, with whose requests and letters are in it. */
export const noteHandOver = async (
  { audit, packages }: Pick<Stores, 'audit' | 'packages'>,
  { year, listed, staying, caseIds }: Pick<WrittenHandOver, 'year' | 'listed' | 'staying' | 'caseIds'>,
  { by, at, ...made }: Making,
): Promise<void> => {
  const detail = { year, files: listed.length, staying: staying.length, ...made }
  await audit.write(auditEntry(by, at, { act: 'hand_over_year', caseId: null, detail }))
  await packages.addCases(made.packageId, caseIds)
}
