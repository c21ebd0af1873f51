import type { Role } from '../people/roles'
import type { TopicAct } from './events'
import type { TopicGuardCode } from './guards'
import { OPEN_TOPIC_STATUSES, type TopicStatus } from './topic-status'

/** One act: its Chinese name, in which statuses, by whom, and what else must hold. */
export interface TopicRule {
  readonly text: string
  /** What follows from it, for whoever is about to do it. */
  readonly note: string
  readonly statuses: readonly TopicStatus[]
  readonly roles: readonly Role[]
  /** Checked in order once role and status allow the act. */
  readonly guards: readonly TopicGuardCode[]
}

const DESK: readonly Role[] = ['clerk', 'office_head']
const HANDLERS: readonly Role[] = ['clerk', 'handler', 'office_head']
const HEAD: readonly Role[] = ['office_head']
const SHOWN: readonly TopicStatus[] = ['asked', 'assigned']

const rule = (
  [text, note]: readonly [text: string, note: string],
  [statuses, roles]: readonly [statuses: readonly TopicStatus[], roles: readonly Role[]],
  ...guards: readonly TopicGuardCode[]
): TopicRule => ({ text, note, statuses, roles, guards })

/**
 * The one table of topics: act × status × role. `judgeTopicAct` reads it; nothing else decides.
 * Source: rules of the house (docs/topics.md); Regulation (2019) Art. 13, 19 (what the public needs to know is disclosed).
 * @example TOPIC_RULES.decline.roles // ['office_head']
 */
export const TOPIC_RULES: Readonly<Record<TopicAct, TopicRule>> = {
  check: rule(['核对后展示', '大家会看到您确认的文字，看不到是谁点的'], [['to_check'], DESK]),
  keep_back: rule(['不予展示', '只留给办理的人看，理由会告诉点题的人'], [OPEN_TOPIC_STATUSES, DESK]),
  merge: rule(['合并到别的点题', '支持的人一起过去，每人只算一次'], [OPEN_TOPIC_STATUSES, DESK]),
  take_in: rule(
    ['并入别的点题', '期限从最早的一个点题算起'],
    [['asked', 'assigned', 'answered', 'declined'], DESK],
  ),
  assign: rule(['交给单位办', '单位的人会收到消息'], [SHOWN, DESK]),
  extend: rule(['延长期限', '只能延长一次，理由公开'], [SHOWN, HEAD], 'may_extend'),
  answer: rule(['用已公开的文件答复', '点题和支持的人会收到消息'], [SHOWN, HANDLERS]),
  decline: rule(['说明理由，不公开', '理由、还可以找哪里，都会公开'], [SHOWN, HEAD]),
  reopen: rule(
    ['重新办理', '期限从今天重新算起'],
    [
      ['answered', 'declined', 'kept_back'],
      [...DESK, 'resident'],
    ],
    'own_topic',
    'may_reopen',
  ),
}
