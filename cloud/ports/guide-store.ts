import type { OfficeView } from '../../src/contract/read-office'
import type { OfficeGuide } from '../../src/domain/guide/office-guide'

/** A version of the guide as it was saved. */
export interface KeptGuide {
  readonly version: number
  readonly guide: OfficeGuide
  readonly because: string
  /** Id of a person; '' for the facts that the township began with. */
  readonly by: string
  readonly at: string
}

/** The disclosure guide of one township (公开指南). */
export interface GuideStore {
  /** The one in force, read past what settings remember. */
  current(): Promise<OfficeView>
  /** All versions, newest first; none while it is as the township began. */
  versions(): Promise<readonly KeptGuide[]>
  /** Puts a new version in force; false when somebody saved one since `version`. */
  save(version: number, saved: Omit<KeptGuide, 'version'>): Promise<boolean>
}
