import { useQuery } from '@tanstack/react-query'
import { previewReminders } from '@/contract/reminders'
import { addDays, type IsoDate } from '@/domain/calendar/civil-date'
import { listToday } from '@/contract/staff-cases'
import { isStaff, useSession } from '@/services/session'
import { staffCall } from './staff-call'
import { staffKeys } from './staff-keys'

/** How far ahead the desk looks. Unit: calendar days. */
export const REMINDER_DAYS = 40

/** What the reminder job would send from the server's today on. */
export const useReminders = () => {
  const enabled = isStaff(useSession())
  return useQuery({
    queryKey: staffKeys.reminders('today'),
    queryFn: async () => {
      const { today } = await staffCall(listToday, {})
      const to = addDays(today as IsoDate, REMINDER_DAYS)
      const { reminders } = await staffCall(previewReminders, { from: today, to })
      return { today, to, reminders }
    },
    staleTime: 0,
    enabled,
  })
}
