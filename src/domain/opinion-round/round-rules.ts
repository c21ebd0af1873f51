import type { IsoDate } from '../calendar/civil-date'
import type { ActRule } from '../dossier/act-rule'
import type { Actor, Role } from '../people/roles'
import type { RoundAct } from './events'
import { ungrouped } from './figures'
import type { RoundState } from './round-at'
import { missingInRound } from './round-content'
import type { RoundStatus } from './round-status'

/** A condition of the table of acts. */
export type RoundGuardCode =
  'draft_complete' | 'second_person' | 'all_grouped' | 'second_summary_person' | 'has_points' | 'no_final_yet'

/** A round and who stands before it. */
export interface RoundSituation {
  readonly state: RoundState
  readonly actor: Actor
  readonly today: IsoDate
  /** Ids of the comments that stand: neither withdrawn nor another round's. */
  readonly commentIds: readonly string[]
}

const refuseIf = (refused: boolean, message: string): string | null => (refused ? message : null)

/** Every condition of the table of acts. */
export const ROUND_GUARDS: Readonly<Record<RoundGuardCode, (situation: RoundSituation) => string | null>> = {
  draft_complete: ({ state }) => {
    const [missing] = missingInRound(state.content)
    return missing === undefined ? null : `${missing.message}。请补齐后再送审。`
  },
  second_person: ({ state, actor }) =>
    refuseIf(state.writers.includes(actor.personId), '这份草案是您写的或者送审的，请另一位负责人审核。'),
  all_grouped: ({ state, commentIds }) => {
    const left = ungrouped(commentIds, state.points).length
    return refuseIf(left > 0, `还有 ${left} 条意见没有归到要点，请逐条归好、写明采纳不采纳，再送审。`)
  },
  second_summary_person: ({ state, actor }) =>
    refuseIf(state.summaryWriters.includes(actor.personId), '采纳情况是您整理的，请另一位负责人审核公布。'),
  has_points: ({ state }) => refuseIf(state.points.length === 0, '还没有要点。'),
  no_final_yet: ({ state }) =>
    refuseIf(state.final !== null, '已经关联过定稿。定稿另有修订的，在那份文件里看新版本。'),
}

/** Whoever writes a draft and sorts comments. */
export const ROUND_WRITERS: readonly Role[] = ['clerk', 'handler', 'office_head']
const APPROVERS: readonly Role[] = ['reviewer', 'office_head', 'mayor']

// It binds governments from the county up; a township follows it of its own will.
const DECISIONS = '参照《重大行政决策程序暂行条例》'
const HOUSE = '意见征集办理规则'

type When = readonly [statuses: readonly RoundStatus[], roles: readonly Role[]]

const rule = (
  [text, article]: readonly [text: string, article: string],
  [statuses, roles]: When,
  ...guards: readonly RoundGuardCode[]
): ActRule<RoundStatus, RoundGuardCode> => ({ text, statuses, roles, article, guards })

/**
 * The one table of 意见征集: act × status × role. Comments of residents are no acts of the office: see `mayComment`.
 * Source: 重大行政决策程序暂行条例 (2019) Art. 14, 15, 18, 32; house rules (docs/opinion-rounds.md).
 * @example ROUND_RULES.open.roles // ['reviewer', 'office_head', 'mayor']
 */
export const ROUND_RULES: Readonly<Record<RoundAct, ActRule<RoundStatus, RoundGuardCode>>> = {
  edit: rule(['改草案', HOUSE], [['drafting'], ROUND_WRITERS]),
  submit: rule(['送审', HOUSE], [['drafting'], ROUND_WRITERS], 'draft_complete'),
  return_draft: rule(['退回修改', HOUSE], [['in_review'], APPROVERS]),
  open: rule(
    ['审核通过，开始征集', `${DECISIONS}第十五条`],
    [['in_review'], APPROVERS],
    'second_person',
    'draft_complete',
  ),
  extend: rule(['延长征集', `${DECISIONS}第十五条`], [['open'], ['office_head', 'mayor']]),
  stop: rule(
    ['停止征集', HOUSE],
    [
      ['open', 'ended'],
      ['office_head', 'mayor'],
    ],
  ),
  put_point: rule(['归纳一个要点', `${DECISIONS}第十八条`], [['ended'], ROUND_WRITERS]),
  drop_point: rule(['删去要点', HOUSE], [['ended'], ROUND_WRITERS], 'has_points'),
  submit_summary: rule(['采纳情况送审', `${DECISIONS}第十八条`], [['ended'], ROUND_WRITERS], 'all_grouped'),
  return_summary: rule(['退回采纳情况', HOUSE], [['summary_in_review'], APPROVERS]),
  publish_summary: rule(
    ['公布采纳情况', `${DECISIONS}第三十二条`],
    [['summary_in_review'], APPROVERS],
    'second_summary_person',
    'all_grouped',
  ),
  link_final: rule(['关联定稿', `${DECISIONS}第三十二条`], [['summarised'], ROUND_WRITERS], 'no_final_yet'),
  discard: rule(
    ['作废', HOUSE],
    [
      ['drafting', 'in_review'],
      ['office_head', 'mayor', 'clerk'],
    ],
  ),
}
