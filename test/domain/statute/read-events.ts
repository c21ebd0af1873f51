import assert from 'node:assert/strict'
import { day } from '../../../src/domain/calendar/civil-date'
import type { IsoDate } from '../../../src/domain/calendar/civil-date'
import { calendarFor } from '../../../src/domain/calendar/working-days'
import type { CalendarId } from '../../../src/domain/calendar/working-days'
import type { Result } from '../../../src/domain/result'
import type { Clock } from '../../../src/domain/statute/clock'
import type { ChosenInterpretations } from '../../../src/domain/statute/interpretation-choices'
import { parseNamedEvents } from '../../../src/domain/statute/named-events'
import { replyFactsOf } from '../../../src/domain/statute/named-reply-facts'
import { replyDeadline } from '../../../src/domain/statute/reply-deadline'
import type { ReplyFacts } from '../../../src/domain/statute/reply-facts'

/** The value of a result that must be a success. */
export const expectOk = <T>(result: Result<T>): T => {
  assert.ok(result.ok, result.ok ? '' : `${result.code} ${JSON.stringify(result.detail)}`)
  return result.value
}

/** Last day of a clock that must be a success. */
export const dueOn = (result: Result<Clock>): IsoDate => expectOk(result).dueOn

/** Facts of a request out of the vectors' notation. */
export const factsFrom = (text: string): ReplyFacts =>
  expectOk(replyFactsOf(expectOk(parseNamedEvents(text))))

/** The reply clock of events in the vectors' notation. */
export const replyOf = (text: string, chosen?: ChosenInterpretations, calendar: CalendarId = 'CN'): Clock =>
  expectOk(replyDeadline(factsFrom(text), calendarFor(calendar), chosen))

/** A date for tests. */
export const on = day
