/** Why something published is taken down. */
export const TAKE_DOWN_GROUNDS = [
  'personal_data',
  'secret',
  'wrong',
  'notice_over',
  'consent_withdrawn',
  'other',
] as const
export type TakeDownGround = (typeof TAKE_DOWN_GROUNDS)[number]

/** Chinese words of each ground, as readers see them. @example TAKE_DOWN_TEXTS.notice_over // '公示期满' */
export const TAKE_DOWN_TEXTS: Readonly<Record<TakeDownGround, string>> = {
  personal_data: '涉及个人信息',
  secret: '依法不予公开',
  wrong: '内容有误',
  notice_over: '公示期满',
  consent_withdrawn: '写信人不再同意公开',
  other: '其他原因',
}

/** Grounds under which the title itself may hold what must not be read. */
const TITLE_GOES_TOO: readonly string[] = ['personal_data', 'secret', 'consent_withdrawn']

/**
 * The title that a tombstone may still show.
 * Source: 个人信息保护法 Art. 15, 47 (consent taken back, erasure); Regulation (2019) Art. 14, 15.
 * @example tombstoneTitle('低保对象公示', 'personal_data') // '已撤下的信息'
 */
export const tombstoneTitle = (title: string, ground: string): string =>
  TITLE_GOES_TOO.includes(ground) ? '已撤下的信息' : title

/**
 * What a tombstone says besides its day: the ground, and the reason where one was written.
 * @example tombstoneReason('wrong', '金额列错行') // '内容有误：金额列错行'
 */
export const tombstoneReason = (ground: string, reason: string): string => {
  const known = TAKE_DOWN_GROUNDS.find((each) => each === ground)
  const words = known === undefined || known === 'other' ? '' : TAKE_DOWN_TEXTS[known]
  return [words, reason].filter((part) => part !== '').join('：')
}
