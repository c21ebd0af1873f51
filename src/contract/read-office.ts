import { nothing } from './case-id'
import { answering } from './endpoint'

/** The disclosure office as the statutory guide (Art. 12) must show it. */
export interface OfficeView {
  readonly tenant: string
  readonly township: string
  readonly name: string
  readonly address: string
  readonly hours: string
  readonly phone: string
  readonly fax: string
  readonly postcode: string
  readonly email: string
  readonly supervisor: string
  readonly supervisorPhone: string
  readonly reconsiderationBody: string
  readonly court: string
  /** Chinese note on where these facts come from, and what is not yet verified. */
  readonly sourceNote: string
  readonly updatedOn: string
}

export const readOffice = answering<OfficeView>()({
  area: 'public',
  method: 'GET',
  path: '/office',
  input: nothing,
})
