import type { ReminderView } from '@/contract/reminders'

/** The reminders of one day. */
export interface ReminderDay {
  readonly on: string
  readonly reminders: readonly ReminderView[]
}

/** Groups reminders by day, earliest first; days without any are left out. */
export const reminderDays = (reminders: readonly ReminderView[]): readonly ReminderDay[] => {
  const days = new Map<string, ReminderView[]>()
  for (const reminder of reminders) {
    days.set(reminder.on, [...(days.get(reminder.on) ?? []), reminder])
  }
  return [...days.entries()]
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([on, ofDay]) => ({ on, reminders: ofDay }))
}
