import { dayInFull } from '@/components/case/day-words'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { MorePages } from '@/components/ui/more-pages'
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
      <Heading level={1}>以后会提醒谁</Heading>
      <Lede>按现在的办理情况推算。办完一步，后面的提醒会跟着变。</Lede>
      <Remote
        state={remoteOf(query)}
        onRetry={() => void query.refetch()}
        isEmpty={({ pages }) => pages[0]?.cases.length === 0}
        empty="今后 40 天没有要发的提醒。"
      >
        {({ pages }) => (
          <>
            <Words size="small" tone="muted">
              {pages.slice(0, 1).map(({ from, to }) => `${dayInFull(from)} 至 ${dayInFull(to)}`)}
            </Words>
            {pages.map(({ cases, from, to, next }) => (
              <ReminderList key={String(next)} cases={cases} today={from} until={to} />
            ))}
            <MorePages left={pages.at(-1)?.left ?? 0} unit="件" query={query} />
          </>
        )}
      </Remote>
    </StaffPage>
  )
}
