import { dayInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FactList } from '@/components/ui/fact-list'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Words } from '@/components/ui/words'
import { loadCountyDays, type CountyCalendarView } from '@/contract/county-calendar'
import type { InputOf } from '@/contract/endpoint'
import { DeskActSheet } from '../desk-act-sheet'
import { keptName } from '../use-kept-state'
import type { WrittenField } from '../written-fields'
import { useLoadingDays } from './use-county-calendar'

const FIELDS: readonly WrittenField[] = [
  {
    name: 'source',
    label: '哪个机关的哪份通知',
    hint: '例：德宏州人民政府办公室关于2027年泼水节放假的通知。',
    kind: 'line',
    maxLength: 200,
  },
  {
    name: 'days',
    label: '哪天放假、哪天上班',
    hint: '一行一天，例：2027-04-12 放假 泼水节。原来放假、现在不放的，写上班。',
    kind: 'multiline',
    maxLength: 3000,
  },
]

/** What the last notice came to, township by township. */
function Loaded({ loaded }: Pick<CountyCalendarView, 'loaded'>) {
  if (loaded.length === 0) return null
  const moved = loaded.reduce((sum, each) => sum + each.moved, 0)
  return (
    <>
      <Notice tone="green" title="已载入各乡镇">
        {moved === 0 ? '没有在办的申请因此改期。' : `${moved} 件在办的申请改了期限，已通知申请人和经办人。`}
      </Notice>
      <FactList
        facts={loaded.map(({ township, changed, moved: here }) => ({
          name: township,
          value: `${changed === 0 ? '没有变化' : `${changed} 天有变化`}，改期 ${here} 件`,
        }))}
      />
    </>
  )
}

/** Local days of the county, and the way to load a notice. */
export function CountyCalendar({
  view,
  onLoad,
}: {
  readonly view: CountyCalendarView
  readonly onLoad: () => void
}) {
  const { days, loaded, townships } = view
  return (
    <>
      <Loaded loaded={loaded} />
      <Stack>
        <Words>{`州、县的放假通知在这里载入一次，全县 ${townships} 个乡镇一起生效。正在计算的期限马上重算，改了期的通知申请人和经办人。`}</Words>
        <Button leads onPress={onLoad}>
          载入放假通知
        </Button>
      </Stack>
      <Section title="今年起的放假安排">
        {days.length === 0 ? (
          <EmptyState text="还没有载入州、县的放假通知。国家的放假安排不用载入。" />
        ) : (
          <FactList
            facts={days.map(({ on, isRest, note }) => ({
              name: dayInFull(on),
              value: `${isRest ? '放假' : '上班'}，${note}`,
            }))}
          />
        )}
      </Section>
    </>
  )
}

/** A notice, day by day. */
export function LoadDays({ onClose }: { readonly onClose: () => void }) {
  const acting = useLoadingDays()
  return (
    <DeskActSheet<InputOf<typeof loadCountyDays>>
      act="county-days"
      text="载入放假通知"
      kept={keptName('county-days', 'county')}
      fields={FIELDS}
      schema={loadCountyDays.input}
      toAct={(typed) => typed}
      acting={acting}
      onClose={onClose}
    />
  )
}
