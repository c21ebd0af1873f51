import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayInShort, weekdayInWords } from '@/components/case/day-words'
import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { LongList } from '@/components/ui/long-list'
import { Section } from '@/components/ui/section'
import { Tabs } from '@/components/ui/tabs'
import { Words } from '@/components/ui/words'
import type { TodayView } from '@/contract/staff-cases'
import type { IsoDate } from '@/domain/calendar/civil-date'
import { CaseCard } from './case-card'
import { DigestNotice } from './digest-notice'
import { DutyCards } from './duty-cards'
import { GuidesCard } from './service-hall/guides-card'
import { VillagesCard } from './villages/villages-card'
import { TodayFigures } from './today-figures'
import { nothingOpen, todaySections, WHOSE_TABS, type Whose } from './today-groups'

type Props = { readonly view: TodayView }

/** The version of the calendar is for the record, not for the desk. */
const withoutVersion = (note: string): string => note.replace(/（日历版本[^）]*）/, '')

/** What waits at the desk today, the most urgent first. */
export function TodayBoard({ view }: Props) {
  const [whose, setWhose] = useState<Whose>('all')
  const sections = todaySections(view, whose)
  return (
    <View>
      <Heading level={1}>{`${dayInShort(view.today)}　${weekdayInWords(view.today as IsoDate)}`}</Heading>
      {view.calendarNote !== '' && (
        <Words size="small" tone="muted">
          {withoutVersion(view.calendarNote)}
        </Words>
      )}
      <TodayFigures view={view} />
      {nothingOpen(view) ? (
        <EmptyState text="现在没有要办的申请。来了新申请，会排在这里。" />
      ) : (
        <Tabs label="看谁的件" items={WHOSE_TABS} value={whose} onChange={setWhose} />
      )}
      {whose !== 'all' && sections.length === 0 && (
        <EmptyState text={whose === 'mine' ? '您现在没有承办的申请。' : '每件申请都有人承办了。'} />
      )}
      {sections.map(({ group, title, tone, cases }) => (
        <Section key={group} title={`${title}（${cases.length}）`}>
          <LongList unit="件">
            {cases.map((summary) => (
              <CaseCard key={summary.id} summary={summary} group={group} tone={tone} />
            ))}
          </LongList>
        </Section>
      ))}
      <VillagesCard villages={view.villages} />
      <GuidesCard guides={view.guidesToCheck} />
      <DutyCards title="公开事项" duties={view.disclosures} />
      <DigestNotice lines={view.digest} />
    </View>
  )
}
