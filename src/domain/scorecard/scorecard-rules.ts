import { judgeByRule, type ActPermission, type ActRule } from '../dossier/act-rule'
import type { IsoDate } from '../calendar/civil-date'
import { formatChineseDate } from '../calendar/civil-date'
import type { OrganisationChart } from '../people/organisation'
import { mustStepAside, stepsAsideFor } from '../people/recusal'
import type { Actor, Role } from '../people/roles'
import { CRITERIA, type ScoredUnit } from './criteria'
import type { ScorecardAct } from './events'
import {
  openAppeals,
  SCORECARD_STATUS_TEXTS,
  type ScorecardState,
  type ScorecardStatus,
} from './scorecard-at'

/** Whoever makes cards from the records. */
export const SCORECARD_KEEPERS: readonly Role[] = ['clerk', 'reviewer', 'office_head']
const HEADS: readonly Role[] = ['office_head', 'mayor']
const ANYBODY: readonly Role[] = ['clerk', 'handler', 'reviewer', 'office_head', 'mayor']

/** What must hold besides role and status. */
export type ScorecardGuard =
  'own-unit' | 'not-of-unit' | 'appeal-over' | 'all-appealed' | 'own-appeal' | 'appeals-open' | 'appeal-runs'

type Rule = ActRule<ScorecardStatus, ScorecardGuard>

const rule = (
  text: string,
  statuses: Rule['statuses'],
  [roles, guards]: readonly [Rule['roles'], Rule['guards']],
): Rule => ({ ...{ text, statuses, roles, guards }, article: '《政府信息公开条例》第四十六条' })

/**
 * The one table of cards: act × status × role.
 * Source: Regulation (2019) Art. 46 (考核); steps, appeal and who decides are a house rule [K].
 * @example SCORECARD_RULES.decide.roles // ['office_head', 'mayor']
 */
export const SCORECARD_RULES: Readonly<Record<ScorecardAct, Rule>> = {
  show: rule('送本机构核对', ['drafted'], [SCORECARD_KEEPERS, []]),
  appeal: rule('申诉', ['shown', 'appealed'], [ANYBODY, ['appeal-over', 'all-appealed', 'not-of-unit']]),
  decide: rule('复核申诉', ['appealed'], [HEADS, ['own-unit', 'own-appeal']]),
  confirm: rule('确认', ['shown', 'appealed'], [HEADS, ['own-unit', 'appeals-open', 'appeal-runs']]),
  strike_out: rule('撤销', ['drafted', 'shown', 'appealed', 'confirmed'], [HEADS, ['own-unit']]),
}

/** Who stands before a card, on which day, in which township. */
export interface BeforeCard {
  readonly actor: Actor
  readonly today: IsoDate
  readonly chart: OrganisationChart
}

const concerned = ({ kind, id }: ScoredUnit) => (kind === 'unit' ? [{ kind, id } as const] : [])

/**
 * Whether the card is about somebody's own unit; nobody belongs to a village here.
 * @example isOfUnit('p1', { kind: 'unit', id: 'office', name: '党政综合办公室' }, chart) // true
 */
export const isOfUnit = (personId: string, unit: ScoredUnit, chart: OrganisationChart): boolean =>
  unit.kind === 'unit' &&
  stepsAsideFor(personId, { ...chart, deputyships: [] }).some(
    ({ kind, id }) => kind === 'unit' && id === unit.id,
  )

/**
 * Whether a unit has nobody at the desk who could appeal himself: then the office writes down what the unit says.
 * @example isWithoutDesk({ kind: 'village', id: 'v1', name: '芒线村' }, chart) // true
 */
export const isWithoutDesk = (unit: ScoredUnit, chart: OrganisationChart): boolean =>
  !chart.posts.some(({ personId }) => isOfUnit(personId, unit, chart))

const mayAppeal = (state: ScorecardState, { actor, chart }: BeforeCard): boolean =>
  isWithoutDesk(state.unit, chart)
    ? SCORECARD_KEEPERS.includes(actor.role)
    : isOfUnit(actor.personId, state.unit, chart)

const guardText = (name: ScorecardGuard, state: ScorecardState, before: BeforeCard): string | null => {
  const { actor, today, chart } = before
  const { unit, appealBy } = state
  const words: Readonly<Record<ScorecardGuard, () => string | null>> = {
    'own-unit': () =>
      mustStepAside(actor.personId, concerned(unit), chart)
        ? `这是您所在机构（${unit.name}）的评分表，请由其他负责人办理。`
        : null,
    'not-of-unit': () =>
      mayAppeal(state, before) ? null : `申诉由${unit.name}的人提出，没有账号的由公开办代为登记。`,
    'appeal-over': () =>
      appealBy !== null && today > appealBy
        ? `申诉期限到${formatChineseDate(appealBy)}为止，已经过了。`
        : null,
    'all-appealed': () =>
      state.appeals.length < CRITERIA.length ? null : '每一项都已经申诉过，一项只申诉一次。',
    'own-appeal': () =>
      openAppeals(state).every(({ by }) => by.personId === actor.personId)
        ? '申诉是您登记的，请由其他负责人复核。'
        : null,
    'appeals-open': () => (openAppeals(state).length > 0 ? '还有申诉没有复核，先复核申诉。' : null),
    'appeal-runs': () =>
      appealBy !== null && today <= appealBy
        ? `申诉期限到${formatChineseDate(appealBy)}为止，过了再确认。`
        : null,
  }
  return words[name]()
}

/**
 * Whether one act is lawful for a person in a role on a day. Nobody decides on the card of his own unit.
 * @example judgeScorecardAct('decide', state, { actor, today, chart }).allowed
 */
export const judgeScorecardAct = (
  act: ScorecardAct,
  state: ScorecardState,
  before: BeforeCard,
): ActPermission<ScorecardGuard> =>
  judgeByRule(
    SCORECARD_RULES[act],
    {
      role: before.actor.role,
      status: state.status,
      now: `这张评分表现在是“${SCORECARD_STATUS_TEXTS[state.status]}”`,
    },
    (name) => guardText(name, state, before),
  )
