import type { OfficeGuide } from '../domain/guide/office-guide'
import { nothing } from './case-id'
import { answering } from './endpoint'

/** The disclosure office as the statutory guide (Art. 12) must show it: the one source of who and where. */
export interface OfficeView extends OfficeGuide {
  readonly tenant: string
  readonly township: string
  /** Number of the version in force, from 1. */
  readonly version: number
  readonly updatedOn: string
}

export const readOffice = answering<OfficeView>()({
  area: 'public',
  method: 'GET',
  path: '/office',
  input: nothing,
})
