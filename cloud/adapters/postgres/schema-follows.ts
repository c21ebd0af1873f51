import type { FollowKind } from '../../../src/domain/following/follow'

/** Tables of what people follow (migration 0047). */
export interface FollowsSchema {
  follow: { tenant: string; person_id: string; kind: FollowKind; subject: string; since: string }
  follow_round: { tenant: string; told_through: string }
}
