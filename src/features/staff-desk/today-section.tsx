import { View } from '@tarojs/components'
import { inGroups } from '@/components/ui/in-groups'
import { MorePages } from '@/components/ui/more-pages'
import { Section } from '@/components/ui/section'
import type { Whose } from '@/contract/desk-today'
import { CaseCard } from './case-card'
import type { TodaySection as Part } from './today-groups'
import { useMoreCases } from './use-more-cases'

/** Of so many each: WeChat gives no element more than sixty children. */
const PART = 20

type Props = { readonly section: Part; readonly whose: Whose }

/** One list of 今天: its first page, more at a press. */
export function TodaySection({ section: { group, title, tone, page }, whose }: Props) {
  const { cases, left, fetching } = useMoreCases({ group, whose }, page)
  return (
    <Section title={`${title}（${page.count}）`}>
      {inGroups(cases, PART).map((part, place) => (
        <View key={place}>
          {part.map((summary) => (
            <CaseCard key={summary.id} summary={summary} group={group} tone={tone} />
          ))}
        </View>
      ))}
      <MorePages left={left} unit="件" query={fetching} />
    </Section>
  )
}
