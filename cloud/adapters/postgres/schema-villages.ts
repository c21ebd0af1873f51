import type { Generated } from 'kysely'
import type { VillageKind } from '../../../src/domain/villages/village'

/** Tables of the villages (migration 0026). */
export interface VillagesSchema {
  village: VillageRow
  village_clerk: { tenant: string; person_id: string; village_id: string }
  village_disclosure: { tenant: string; disclosure_id: string; village_id: string }
}

export interface VillageRow {
  tenant: string
  id: string
  name: string
  kind: VillageKind
  group_count: number | null
  phone: string
  board_place: string
  position: number
  since: string
  retired_on: string | null
  retired_because: Generated<string>
  revision: Generated<number>
}
