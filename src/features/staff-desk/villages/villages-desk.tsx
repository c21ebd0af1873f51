import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { LongList } from '@/components/ui/long-list'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import type { VillageDesk } from '@/contract/villages'
import { DutyCards } from '../duty-cards'
import { VillageCard } from './village-card'
import { VillageForm } from './village-form'

type Props = { readonly desk: VillageDesk }

/** Who is late with what, then the list of villages, each with its facts. */
export function VillagesDesk({ desk: { villages, clerks, mayChange } }: Props) {
  const kept = villages.filter(({ village }) => village.retiredOn === null)
  const late = kept.filter(({ standing }) => standing.late > 0)
  const place = kept.reduce((last, { village }) => Math.max(last, village.position), 0) + 1
  return (
    <>
      <Heading level={1}>村与社区</Heading>
      {kept.length === 0 && (
        <EmptyState text="还没有登记村和社区。登记以后，每个村每月、每季度该公布什么、哪个村逾期，这里和群众的村务公开页都看得到。" />
      )}
      {late.length > 0 && (
        <Notice tone="red">{`${late.length} 个逾期：${late.map(({ village }) => village.name).join('、')}`}</Notice>
      )}
      {kept.length > 0 && late.length === 0 && <Notice tone="green">到期的都公布了</Notice>}
      <DutyCards title="逾期和快到期" duties={villages.flatMap(({ pressing }) => pressing)} />
      {villages.length > 0 && (
        <Section title={`村和社区（${kept.length}）`}>
          <LongList unit="个">
            {villages.map((known) => (
              <VillageCard key={known.village.id} known={known} clerks={clerks} mayChange={mayChange} />
            ))}
          </LongList>
        </Section>
      )}
      {mayChange && (
        <Section title="添加村或者社区">
          <VillageForm key={place} known={null} place={place} />
        </Section>
      )}
    </>
  )
}
