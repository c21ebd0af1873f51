import { View } from '@tarojs/components'
import { dayInShort, weekdayInWords } from '@/components/case/day-words'
import { Heading } from '@/components/ui/heading'
import { Words } from '@/components/ui/words'
import type { TodayView } from '@/contract/desk-today'
import { DigestNotice } from './digest-notice'
import { DutyCards } from './duty-cards'
import { GuidesCard } from './service-hall/guides-card'
import { VillagesCard } from './villages/villages-card'
import { TodayCases } from './today-cases'
import { TodayFigures } from './today-figures'

type Props = { readonly view: TodayView }

/** The version of the calendar is for the record, not for the desk. */
const withoutVersion = (note: string): string => note.replace(/（日历版本[^）]*）/, '')

/** What waits at the desk today, the most urgent first. */
export function TodayBoard({ view }: Props) {
  return (
    <View>
      <Heading level={1}>{`${dayInShort(view.today)}　${weekdayInWords(view.today)}`}</Heading>
      {view.calendarNote !== '' && (
        <Words size="small" tone="muted">
          {withoutVersion(view.calendarNote)}
        </Words>
      )}
      <TodayFigures view={view} />
      <TodayCases view={view} />
      <VillagesCard villages={view.villages} />
      <GuidesCard guides={view.guidesToCheck} />
      <DutyCards title="公开事项" duties={view.disclosures} />
      <DigestNotice lines={view.digest} />
    </View>
  )
}
