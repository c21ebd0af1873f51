import type { ReminderView, RemindersPage } from '../../../src/contract/reminders'
import { addDays, day, daysBetween, parseDay } from '../../../src/domain/calendar/civil-date'
import { remindersByCase } from '../../../src/domain/information-request/reminders-by-case'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase } from '../../ports/use-case'
import { casesForStaff } from '../requests/cases-for-staff'
import { asView, casesToRemind, remindersFor } from './reminders-on'
import { reading } from '../acting/reading'

const MOST_DAYS = 60

type Input = { readonly from: string; readonly to: string }

/**
 * What the job would send on each day, if nothing else happened to the cases meanwhile. Without a person it is the
 * machine's own command that asks; the door lets nobody in without one.
 */
export const previewRemindersBetween: UseCase<
  Input,
  { readonly reminders: readonly ReminderView[] }
> = async ({ tenant, caller, input }, world) => {
  const [from, to] = [parseDay(input.from), parseDay(input.to)]
  if (!from.ok) return fail('no_such_date', { field: 'from' })
  if (!to.ok) return fail('no_such_date', { field: 'to' })
  const days = daysBetween(from.value, to.value)
  if (days < 0) return fail('invalid_field', { field: 'to', message: '结束日期不能早于开始日期' })
  if (days >= MOST_DAYS) return fail('invalid_field', { field: 'to', message: `一次最多看 ${MOST_DAYS} 天` })
  return reading(world, tenant, async (stores) => {
    const cases = caller === null ? stores.cases : await casesForStaff(caller.person, stores)
    const records = await casesToRemind(cases, from.value)
    const each = Array.from({ length: days + 1 }, (_, at) => addDays(from.value, at))
    const reminders = each.flatMap((on) => remindersFor(records, stores.settings, on))
    return ok({ reminders: reminders.map(asView) })
  })
}

/** How far ahead the desk looks. Unit: calendar days. */
const DAYS_AHEAD = 40

/** So many cases a page. */
const A_PAGE = 20

/** The same for the desk, case by case and page by page: five hundred cases are reminded of on forty days. */
export const previewRemindersByCase: UseCase<
  Partial<Input> & { readonly cursor: string },
  RemindersPage
> = async (asked, world) => {
  const today = world.clock.today()
  const { from = today, to = addDays(today, DAYS_AHEAD), cursor } = asked.input
  const found = await previewRemindersBetween({ ...asked, input: { from, to } }, world)
  if (!found.ok) return found
  const cases = remindersByCase(found.value.reminders)
  const end = Number(cursor) + A_PAGE
  const left = Math.max(0, cases.length - end)
  return ok({
    ...{ from: day(from), to: day(to), left },
    cases: cases.slice(Number(cursor), end),
    next: left === 0 ? null : String(end),
  })
}
