import type { LastExport } from '../../../src/contract/township-export'
import type { Stores } from '../../ports/storage'
import { JOB } from '../acting/job-actor'

const BY_HOST = '管理主机的人'

/** Names of people by id. */
export type Names = ReadonlyMap<string, string>

/** Whoever exported a township; accounts of the county lie in any of its townships, and some are gone. */
export const exporterNamed = (id: string, names: Names): string =>
  id === JOB.personId ? BY_HOST : (names.get(id) ?? '县里')

/** When a township was last exported, at the desk or by the host, and how much changed since; null where it never was. */
export const lastExport = async (
  { packages, audit }: Pick<Stores, 'packages' | 'audit'>,
  names: Names,
): Promise<LastExport | null> => {
  const entry = await audit.lastOf('export_township')
  if (entry === null) return null
  // What came while an export at the desk was being written stands before its entry, and is not in it.
  const [made] = await packages.exports()
  const seq = made !== undefined && made.madeAt === entry.at ? made.auditSeq : entry.seq
  const by = exporterNamed(entry.actorId, names)
  return { madeAt: entry.at, by, changesSince: await audit.changesAfter(seq) }
}
