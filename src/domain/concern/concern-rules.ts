import type { ActRule } from '../dossier/act-rule'
import type { Role } from '../people/roles'
import type { Actor } from '../people/roles'
import { owedLooks, wrongWords, type ConcernState } from './concern-at'
import { OPEN_CONCERNS, type ConcernStatus } from './concern-status'
import type { ConcernAct } from './events'

/** A condition of the table of acts. */
export type ConcernGuardCode =
  'words_wait' | 'second_person' | 'owes_second_look' | 'may_close' | 'is_grave' | 'nothing_said'

/** A concern and who stands before it. */
export interface ConcernSituation {
  readonly state: ConcernState
  readonly actor: Actor
}

const refuseIf = (refused: boolean, message: string): string | null => (refused ? message : null)

const closing = ({ state }: ConcernSituation): string | null => {
  if (state.waiting?.kind !== 'closing') return null
  if (owedLooks(state).length > 0) return '有先行发布的内容还没有第二人复核，请复核后再结束。'
  return refuseIf(wrongWords(state).length > 0, '有复核认为不妥的内容还没有更正，请更正后再结束。')
}

/** Every condition of the table of acts. */
export const CONCERN_GUARDS: Readonly<
  Record<ConcernGuardCode, (situation: ConcernSituation) => string | null>
> = {
  words_wait: ({ state: { waiting } }) => {
    if (waiting === null) return '还没有拟好的内容，请先拟稿。'
    return refuseIf(waiting.returned !== '', '拟稿被退回了，请改好再送。')
  },
  second_person: ({ state: { waiting }, actor }) =>
    refuseIf(
      waiting?.by === actor.personId,
      '这份内容是您拟的，请另一位负责人审核发布；情况紧急的，可以先行发布、事后复核。',
    ),
  owes_second_look: ({ state, actor }) => {
    const owed = owedLooks(state)
    if (owed.length === 0) return '没有等待复核的内容。'
    const others = owed.filter(({ by, writtenBy }) => by !== actor.personId && writtenBy !== actor.personId)
    return refuseIf(others.length === 0, '先行发布的内容是您拟的或者您发的，请另一位同事复核。')
  },
  may_close: closing,
  is_grave: ({ state }) => refuseIf(state.grade !== 'grave', '只有特别重大、重大突发事件才登记新闻发布会。'),
  nothing_said: ({ state }) =>
    refuseIf(state.words.length > 0, '已经向社会回应过，不能撤销。请发布处置结束的说明。'),
}

/** Whoever writes what is said. */
export const CONCERN_WRITERS: readonly Role[] = ['clerk', 'handler', 'office_head', 'mayor']
const PUBLISHERS: readonly Role[] = ['office_head', 'mayor']
const LOOKERS: readonly Role[] = ['clerk', 'reviewer', 'office_head', 'mayor']

const RESPONSE = '国办发〔2016〕61号'
const EMERGENCY = '《突发事件应对法》第七条'
const HOUSE = '回应关切办理规则'

type When = readonly [statuses: readonly ConcernStatus[], roles: readonly Role[]]

const rule = (
  [text, article]: readonly [text: string, article: string],
  [statuses, roles]: When,
  ...guards: readonly ConcernGuardCode[]
): ActRule<ConcernStatus, ConcernGuardCode> => ({ text, statuses, roles, article, guards })

/**
 * The one table of 回应关切: act × status × role.
 * Source: 国办发〔2016〕61号 (whoever is in charge answers); 突发事件应对法 (2024) Art. 7; house rules (docs/concerns.md).
 * @example CONCERN_RULES.publish_words.roles // ['office_head', 'mayor']
 */
export const CONCERN_RULES: Readonly<Record<ConcernAct, ActRule<ConcernStatus, ConcernGuardCode>>> = {
  draft_words: rule(['拟写回应', RESPONSE], [OPEN_CONCERNS, CONCERN_WRITERS]),
  publish_words: rule(
    ['审核并发布', RESPONSE],
    [OPEN_CONCERNS, PUBLISHERS],
    'words_wait',
    'second_person',
    'may_close',
  ),
  publish_words_first: rule(
    ['紧急先行发布', EMERGENCY],
    [OPEN_CONCERNS, ['clerk', ...PUBLISHERS]],
    'words_wait',
    'may_close',
  ),
  return_words: rule(['退回修改', HOUSE], [OPEN_CONCERNS, PUBLISHERS], 'words_wait'),
  look_at_words: rule(['事后复核', HOUSE], [['answered', 'closed'], LOOKERS], 'owes_second_look'),
  hold_briefing: rule(
    ['登记新闻发布会', RESPONSE],
    [[...OPEN_CONCERNS, 'closed'], CONCERN_WRITERS],
    'is_grave',
  ),
  regrade: rule(['改级别', HOUSE], [OPEN_CONCERNS, PUBLISHERS]),
  change_owner: rule(['改主管单位', RESPONSE], [OPEN_CONCERNS, ['clerk', ...PUBLISHERS]]),
  reopen: rule(['重新回应', HOUSE], [['closed'], PUBLISHERS]),
  discard: rule(['不作回应', HOUSE], [['to_answer'], PUBLISHERS], 'nothing_said'),
}
