import { useState } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { Remote } from '@/components/ui/remote'
import { Tabs } from '@/components/ui/tabs'
import type { DeskCases, TodayView, Whose } from '@/contract/desk-today'
import { remoteOf } from '@/services/remote'
import { nothingOpen, todaySections, WHOSE_TABS } from './today-groups'
import { TodaySection } from './today-section'
import { useDeskCases } from './use-today'

const NOBODYS: Readonly<Record<Exclude<Whose, 'all'>, string>> = {
  mine: '您现在没有承办的申请。',
  nobodys: '每件申请都有人承办了。',
}

const Sections = ({ cases, whose }: { readonly cases: DeskCases; readonly whose: Whose }) => {
  const sections = todaySections(cases)
  if (whose !== 'all' && sections.length === 0) return <EmptyState text={NOBODYS[whose]} />
  return (
    <>
      {sections.map((section) => (
        <TodaySection key={`${whose} ${section.group}`} section={section} whose={whose} />
      ))}
    </>
  )
}

/** The cases of the desk, the most pressing first: everybody's, one's own, or those nobody has taken. */
export function TodayCases({ view }: { readonly view: TodayView }) {
  const [whose, setWhose] = useState<Whose>('all')
  const query = useDeskCases(view, whose)
  return (
    <>
      {nothingOpen(view) ? (
        <EmptyState text="现在没有要办的申请。来了新申请，会排在这里。" />
      ) : (
        <Tabs label="看谁的件" items={WHOSE_TABS} value={whose} onChange={setWhose} />
      )}
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(cases) => <Sections cases={cases} whose={whose} />}
      </Remote>
    </>
  )
}
