export const TOPIC_STATUSES = [
  'to_check',
  'asked',
  'assigned',
  'answered',
  'declined',
  'merged',
  'kept_back',
] as const
export type TopicStatus = (typeof TOPIC_STATUSES)[number]

/** Chinese names, as everybody reads them. @example TOPIC_STATUS_TEXTS.answered // '已公开' */
export const TOPIC_STATUS_TEXTS: Readonly<Record<TopicStatus, string>> = {
  to_check: '已收到，待核对',
  asked: '已点题，待办理',
  assigned: '办理中',
  answered: '已公开',
  declined: '不公开，已说明理由',
  merged: '已合并',
  kept_back: '没有展示',
}

/** While the office still owes an answer. */
export const OPEN_TOPIC_STATUSES: readonly TopicStatus[] = ['to_check', 'asked', 'assigned']

/** @example isOpenTopic('answered') // false */
export const isOpenTopic = (status: TopicStatus): boolean => OPEN_TOPIC_STATUSES.includes(status)

/** The three parts of the public list, each with the statuses that stand in it. */
export const TOPIC_GROUPS = {
  asked: { text: '等答复', statuses: ['asked', 'assigned'] },
  answered: { text: '已公开', statuses: ['answered'] },
  declined: { text: '不公开', statuses: ['declined'] },
} as const satisfies Readonly<
  Record<string, { readonly text: string; readonly statuses: readonly TopicStatus[] }>
>
export type TopicGroup = keyof typeof TOPIC_GROUPS
