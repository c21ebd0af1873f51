import { dayInFull } from '@/components/case/day-words'
import { Heading } from '@/components/ui/heading'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { CatalogueView } from '@/contract/catalogue'
import type { FreshnessView } from '@/contract/freshness'
import { CoverageBars } from './coverage-bars'
import { DutyCards } from './duty-cards'

type Props = {
  readonly catalogue: CatalogueView
  readonly freshness: FreshnessView
}

/** 目录与时效: what is owed, how much is covered, how fresh columns and accounts are. */
export function CatalogueBoard({ catalogue, freshness }: Props) {
  const pressing = catalogue.duties.filter(({ urgency }) => urgency !== 'open')
  const empty = freshness.columns.filter(({ isEmpty }) => isEmpty)
  return (
    <>
      <Heading level={1}>目录与时效</Heading>
      <Words>{`公开目录共 ${catalogue.items.filter(({ retiredOn }) => retiredOn === null).length} 项`}</Words>
      <DutyCards title="超期和快到期" duties={pressing} />
      <Section title="账号">
        {freshness.accounts.map(({ channel, place, lastOn, nextDueOn, isSilent }) => (
          <Words key={`${channel}${place}`} tone={isSilent ? 'red' : 'ink'}>
            {`${place}：${lastOn === null ? '台账里还没有更新' : `最近更新 ${dayInFull(lastOn)}`}，${
              isSilent ? '已超过两周未更新' : `最迟 ${dayInFull(nextDueOn)} 更新`
            }`}
          </Words>
        ))}
      </Section>
      {empty.length > 0 && (
        <Section title={`空白栏目（${empty.length}）`}>
          <Words tone="red">{empty.map(({ name }) => name).join('、')}</Words>
        </Section>
      )}
      {freshness.deadLinks.length > 0 && (
        <Section title={`错链死链（${freshness.deadLinks.length}）`}>
          {freshness.deadLinks.map(({ documentId, title, link, becauseText }) => (
            <Words key={`${documentId}${link}`}>{`《${title}》里的 ${link}：${becauseText}`}</Words>
          ))}
        </Section>
      )}
      <CoverageBars title="清单覆盖情况" coverage={catalogue.serviceLists} />
      <CoverageBars title="各栏目覆盖情况" coverage={catalogue.columns} />
    </>
  )
}
