import type { IsoDate } from '../calendar/civil-date'
import type { Calendar } from '../calendar/working-days'
import { ok } from '../result'
import type { Result } from '../result'
import type { Clock } from '../statute/clock'
import { applyEvent } from './apply-event'
import type { ApplyRefusal } from './apply-event'
import { caseOf, viewOn } from './case-at'
import type { CaseState } from './case-state'
import type { CaseEvent } from './events'

/** A date that an act would set or move. */
export interface DateAfter {
  readonly clock: Clock
  /** The date as it stands now; null where the act starts the period. */
  readonly before: IsoDate | null
}

const clocksOfState = ({
  clocks,
  consultations,
  status,
}: CaseState): readonly (readonly [string, Clock | null])[] => [
  ['reply', clocks.reply],
  ['correction', clocks.correction],
  ['fee', status === 'awaiting_fee' ? clocks.fee : null],
  ...consultations
    .filter(({ running }) => running)
    .map(({ party, who, sentOn, clock }) => [`${party} ${who} ${sentOn}`, clock] as const),
]

/**
 * The dates that follow if an event were added: what a clerk sees before confirming. The list is empty when no date
 * moves, or when the case ends with it.
 * Source: Regulation (2019) Art. 30–35, 42 through `caseOf`. Fails: as `applyEvent`, with the same Chinese reason.
 * @example datesAfter(events, consulted, { today, calendar }) // ok([{ clock: third party's 15 working days, before: null }, …])
 */
export const datesAfter = (
  events: readonly CaseEvent[],
  event: CaseEvent,
  { today, calendar }: { readonly today: IsoDate; readonly calendar: Calendar },
): Result<readonly DateAfter[], ApplyRefusal> => {
  const applied = applyEvent(events, event, { today, calendar })
  if (!applied.ok) return applied
  const view = viewOn(today, calendar)
  const [was, will] = [caseOf(events, view), caseOf(applied.value, view)]
  if (!will.isOpen) return ok([])
  const earlier = new Map(clocksOfState(was))
  return ok(
    clocksOfState(will).flatMap(([name, clock]) => {
      const before = earlier.get(name)?.dueOn ?? null
      return clock === null || clock.dueOn === before ? [] : [{ clock, before }]
    }),
  )
}
