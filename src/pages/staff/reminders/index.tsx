import { dayInFull } from '@/components/case/day-words'
import { Remote } from '@/components/ui/remote'
import { Words } from '@/components/ui/words'
import { ReminderList } from '@/features/staff-desk/reminder-list'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { useReminders } from '@/features/staff-desk/use-reminders'
import { remoteOf } from '@/services/remote'

/** What the reminder job would send in the coming days. */
export default function RemindersPage() {
  const query = useReminders()
  return (
    <StaffPage title="提醒预告">
      <Words size="small" tone="muted">
        按现在的办理情况推算：以后每天会提醒谁、提醒什么。办完一步，后面的提醒会跟着变。
      </Words>
      <Remote
        state={remoteOf(query)}
        onRetry={() => void query.refetch()}
        isEmpty={({ reminders }) => reminders.length === 0}
        empty="今后 40 天没有要发的提醒。"
      >
        {({ reminders, today, to }) => (
          <>
            <Words
              size="small"
              tone="muted"
            >{`${dayInFull(today)} 至 ${dayInFull(to)}，共 ${reminders.length} 条`}</Words>
            <ReminderList reminders={reminders} today={today} />
          </>
        )}
      </Remote>
    </StaffPage>
  )
}
