import type { ReminderView } from '../../../src/contract/reminders'
import { addDays, daysBetween, parseDay } from '../../../src/domain/calendar/civil-date'
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
