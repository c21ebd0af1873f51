import { addDays, day } from '../../src/domain/calendar/civil-date'
import type { IsoDate } from '../../src/domain/calendar/civil-date'
import { calendarFor } from '../../src/domain/calendar/working-days'
import type { Calendar } from '../../src/domain/calendar/working-days'
import { applyEvent } from '../../src/domain/information-request/apply-event'
import { caseOf, viewOn } from '../../src/domain/information-request/case-at'
import type { CaseState } from '../../src/domain/information-request/case-state'
import { CASE_ACTS } from '../../src/domain/information-request/events'
import type { CaseAct, CaseEvent } from '../../src/domain/information-request/events'
import type { Situation } from '../../src/domain/information-request/guards'
import { judge, mayDo, situationOf } from '../../src/domain/information-request/may-do'
import type { Permission } from '../../src/domain/information-request/may-do'
import { ROLES } from '../../src/domain/people/roles'
import type { Actor } from '../../src/domain/people/roles'
import { TRANSITIONS } from '../../src/domain/information-request/transitions'
import { events as builtEvents } from '../domain/information-request/case-builder'
import { contentFor } from './case-walk-content'

/** One throw of the dice: whole numbers, so that a failing walk shrinks towards zeros. */
export interface Choice {
  /** 0 to 6 pick among what is lawful now, 7 and more anything at all. */
  readonly any: number
  readonly act: number
  readonly actor: number
  /** Days by which the server's day moves on before the step. */
  readonly later: number
  /** Shift of the event's own date: 0 the server's day, else back-dated, now and then tomorrow. */
  readonly shift: number
  readonly content: number
}

/** What one step tried and what came of it. */
export interface Tried {
  readonly before: readonly CaseEvent[]
  readonly act: CaseAct | 'submit'
  readonly event: CaseEvent
  readonly permission: Permission
  readonly today: IsoDate
  readonly calendar: Calendar
  readonly refusedWith: string | null
  /** Whether the content was made to fit the case, so that only the table of acts may object. */
  readonly fits: boolean
  readonly after: readonly CaseEvent[]
  /** What the case is after the step. */
  readonly state: CaseState
}

const OTHER_PERSON: Readonly<Record<string, string>> = { resident: 'resident-1', office_head: 'head-1' }

/** Two people of every role, and one who holds two roles. */
export const ACTORS: readonly Actor[] = [
  ...ROLES.map((role) => ({ personId: OTHER_PERSON[role] ?? `${role}-1`, role })),
  ...ROLES.map((role) => ({ personId: `${role}-2`, role })),
  { personId: 'head-1', role: 'clerk' },
]

const FIRST_DAYS = ['2019-05-06', '2020-01-20', '2022-09-30', '2023-04-10', '2025-12-20', '2026-11-02'].map(
  day,
)
const TRIES_AFTER_THE_END = 6

const lawfulIn = (situation: Situation): readonly (readonly [CaseAct, Actor])[] =>
  ACTORS.flatMap((actor) =>
    CASE_ACTS.filter((act) => judge(act, { ...situation, actor }).allowed).map(
      (act) => [act, actor] as const,
    ),
  )

/** Everything lawful on a day, as pairs of act and actor. */
export const lawfulNow = (
  events: readonly CaseEvent[],
  on: IsoDate,
  calendar: Calendar,
): readonly (readonly [CaseAct, Actor])[] =>
  lawfulIn(situationOf(events, ACTORS[0]!, { today: on, calendar }))

/** The state of a list of events, with every one of them seen. */
export const stateOf = (events: readonly CaseEvent[], today: IsoDate, calendar: Calendar): CaseState =>
  caseOf(events, viewOn(today, calendar))

const dated = (today: IsoDate, shift: number): IsoDate => {
  if (shift === 0) return today
  return shift === 1 ? addDays(today, 1) : addDays(today, -(shift - 1))
}

const nth = <T>(list: readonly T[], at: number): T => list[at % list.length]!

class Walk {
  events: readonly CaseEvent[] = []
  today: IsoDate
  calendar: Calendar
  triesAfterEnd = 0

  constructor(start: number) {
    this.today = nth(FIRST_DAYS, start)
    this.calendar = calendarFor(start % 2 === 0 ? 'CN' : 'CN+DH')
  }

  get isWornOut(): boolean {
    return this.triesAfterEnd > TRIES_AFTER_THE_END
  }

  /** What is tried: a lawful pair where one is wanted and there is one, else any act by anyone. */
  private pick(choice: Choice, situation: Situation): readonly [CaseAct, Actor] {
    const lawful = choice.any < 7 ? lawfulIn(situation) : []
    return lawful.length > 0
      ? nth(lawful, choice.act * 7 + choice.actor)
      : [nth(CASE_ACTS, choice.act), nth(ACTORS, choice.actor)]
  }

  private submit(): Tried {
    const [first] = builtEvents(['submitted', this.today])
    return this.record('submit', first!, { permission: { allowed: true }, fits: true })
  }

  private record(
    act: Tried['act'],
    event: CaseEvent,
    { permission, fits }: Pick<Tried, 'permission' | 'fits'>,
  ): Tried {
    const { events: before, today, calendar } = this
    const applied = applyEvent(before, event, { today, calendar })
    this.events = applied.ok ? applied.value : before
    const refusedWith = applied.ok ? null : applied.code
    const state = stateOf(this.events, today, calendar)
    if (!state.isOpen) this.triesAfterEnd += 1
    return { before, act, event, permission, today, calendar, refusedWith, fits, after: this.events, state }
  }

  step(choice: Choice): Tried {
    this.today = addDays(this.today, choice.later)
    if (this.events.length === 0 && choice.any < 7) return this.submit()
    const on = dated(this.today, choice.any === 0 ? 0 : choice.shift)
    const situation = situationOf(this.events, ACTORS[0]!, { today: on, calendar: this.calendar })
    const [act, actor] = this.pick(choice, situation)
    const permission = mayDo(this.events, actor, on, this.calendar)[act]
    const place = { state: situation.state, facts: situation.facts, on, by: actor }
    const { type, change, fits } = contentFor(TRANSITIONS[act].event, place, choice.content)
    const [made] = builtEvents([type, on, { ...change, by: actor }])
    const event = { ...made!, seq: this.events.length + (choice.any === 9 ? 2 : 1) }
    return this.record(act, event, { permission, fits: fits && choice.any !== 9 && on === this.today })
  }
}

/** Takes the choices one after the other; a case that has ended and was tried a few times more makes way for a new one. */
export const walk = (choices: readonly Choice[], seen: (tried: Tried) => void): void => {
  let current = new Walk(choices[0]?.content ?? 0)
  for (const choice of choices) {
    seen(current.step(choice))
    if (current.isWornOut) current = new Walk(choice.content)
  }
}
