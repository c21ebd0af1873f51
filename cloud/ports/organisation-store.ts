import type { OrganisationChart } from '../../src/domain/people/organisation'
import type { Person } from './people-store'

/** Units, posts and deputies of one township. */
export interface OrganisationStore {
  chart(): Promise<OrganisationChart>
  /** Replaces the whole chart. */
  put(chart: OrganisationChart): Promise<void>
  /** Everybody with a staff role, by name. */
  staff(): Promise<readonly Person[]>
}
