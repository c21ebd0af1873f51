import { judgeByRule, type ActPermission, type ActRule } from '../dossier/act-rule'
import type { Actor, Role } from '../people/roles'
import { APPOINTMENT_STATUS_TEXTS, type AppointmentState, type AppointmentStatus } from './appointment-at'
import type { AppointmentAct } from './events'

/** Whoever writes appointments down. */
export const APPOINTMENT_KEEPERS: readonly Role[] = ['clerk', 'office_head']
const HEADS: readonly Role[] = ['office_head', 'mayor']

type Guard = 'another-than-recorder' | 'about-oneself'
type Rule = ActRule<AppointmentStatus, Guard>

const ARTICLE = '《政府信息公开条例》第四条'
const rule = (text: string, statuses: Rule['statuses'], guards: readonly Guard[]): Rule => ({
  ...{ text, statuses, guards },
  roles: HEADS,
  article: ARTICLE,
})

/**
 * The one table of appointments: act × status × role. Nobody gives himself the right to approve: who confirms is neither
 * whoever wrote it down nor whoever it is about.
 * Source: Regulation (2019) Art. 4; four eyes are a house rule (ADR 0185).
 * @example APPOINTMENT_RULES.end.statuses // ['confirmed']
 */
export const APPOINTMENT_RULES: Readonly<Record<AppointmentAct, Rule>> = {
  confirm: rule('确认任职', ['to_confirm'], ['another-than-recorder', 'about-oneself']),
  amend: rule('更改姓名或职务', ['to_confirm', 'confirmed'], ['about-oneself']),
  end: rule('登记免职', ['confirmed'], []),
  strike_out: rule('撤销登记', ['to_confirm', 'confirmed', 'ended'], ['about-oneself']),
}

const REFUSED: Readonly<Record<Guard, string>> = {
  'another-than-recorder': '登记的人不能自己确认，请另一位负责人确认。',
  'about-oneself': '不能办理自己的任职，请另一位负责人办理。',
}

const broken = (
  { facts, recordedBy, status }: AppointmentState,
  { personId }: Actor,
  guard: Guard,
): boolean => {
  if (guard === 'another-than-recorder') return recordedBy === personId
  // What gives no right yet may be taken back by whoever wrote it down.
  return facts.personId === personId && !(status === 'to_confirm' && recordedBy === personId)
}

const refusalOf = (guard: Guard, state: AppointmentState, actor: Actor): string | null =>
  broken(state, actor, guard) ? REFUSED[guard] : null

/**
 * Whether one act is lawful for a person in a role in a state.
 * @example judgeAppointmentAct('confirm', appointmentAt(events), { personId: 'p1', role: 'mayor' }).allowed
 */
export const judgeAppointmentAct = (
  act: AppointmentAct,
  state: AppointmentState,
  actor: Actor,
): ActPermission<Guard> =>
  judgeByRule(
    APPOINTMENT_RULES[act],
    {
      role: actor.role,
      status: state.status,
      now: `这条任职现在是“${APPOINTMENT_STATUS_TEXTS[state.status]}”`,
    },
    (guard) => refusalOf(guard, state, actor),
  )
