import type { OrganisationChart } from '../../src/domain/people/organisation'
import type { Person } from './people-store'

/** Units, posts and deputies of one township. */
export interface OrganisationStore {
  chart(): Promise<OrganisationChart>
  /** Replaces the whole chart. */
  put(chart: OrganisationChart): Promise<void>
  /** Everybody at the desk with his roles of today, by name; whoever an appointment brought there stays, with none after its end. */
  staff(): Promise<readonly Person[]>
  /** The same people with the roles of their accounts alone, whatever appointments say. */
  accounts(): Promise<readonly Pick<Person, 'id' | 'displayName' | 'roles'>[]>
}
