import type { FollowKind } from '../../domain/following/follow'

/** What each kind of thing that is followed is called. */
export const KIND_WORDS: Readonly<Record<FollowKind, string>> = {
  column: '栏目',
  village: '村',
  keyword: '关键词',
  topic: '点题',
  request: '我的申请',
  complaint: '我的来信',
}
