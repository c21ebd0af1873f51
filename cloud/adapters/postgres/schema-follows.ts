import type { FollowKind } from '../../../src/domain/following/follow'
import type { GatheredRhythm, OwnRhythm, Rhythm } from '../../../src/domain/following/rhythm'

/** Tables of what people follow (migrations 0047, 0061, 0053). */
export interface FollowsSchema {
  follow: {
    tenant: string
    person_id: string
    kind: FollowKind
    subject: string
    since: string
    rhythm: Rhythm
  }
  follow_round: { tenant: string; told_through: string }
  follow_news: FollowNewsRow
  own_news_choice: {
    tenant: string
    person_id: string
    kind: FollowKind
    subject: string
    since: string
    rhythm: OwnRhythm
  }
}

export interface FollowNewsRow {
  tenant: string
  person_id: string
  rhythm: GatheredRhythm
  about_kind: string
  about_id: string
  kind: FollowKind
  subject: string
  noted_on: string
}
