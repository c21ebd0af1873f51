import type { CountyReportEvent } from '../../../src/domain/county-report/events'
import { COUNTY_REPORT } from '../../../src/domain/county-report/county-report-kind'
import type { DossierRecord } from '../../ports/dossier-store'
import type { World } from '../../ports/use-case'
import { townshipsBeside } from './read-county'

export type CountyReportRecord = DossierRecord<CountyReportEvent>

/** Where the county's own dossiers lie, and which townships it has. */
export interface CountySeat {
  readonly seat: string
  readonly townships: readonly string[]
}

const keepsOne = async (world: World, township: string): Promise<boolean> =>
  (
    (await world.storage.read(township, ({ dossiers }) => dossiers.of(COUNTY_REPORT).list({ limit: 1 }))) ??
    []
  ).length > 0

/**
 * The township in which the county's own dossiers are kept: where they lie already, else the first of its townships. A
 * county has no tenant of its own (ADR 0196, 0225).
 */
export const countySeat = async (world: World, tenant: string): Promise<CountySeat> => {
  const townships = await townshipsBeside(world, tenant)
  for (const township of townships) if (await keepsOne(world, township)) return { seat: township, townships }
  return { seat: townships[0] ?? tenant, townships }
}
