import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { EmptyState } from '../../components/ui/empty-state'
import { FactList } from '../../components/ui/fact-list'
import { Notice } from '../../components/ui/notice'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { VillageMatterView, VillageView } from '../../contract/villages'
import { dayInFull } from '../../components/case/day-words'
import { VILLAGE_KIND_TEXTS } from '../../domain/villages/village'
import { dial } from '../../services/navigate'
import { MatterCard } from './matter-card'
import { standingInWords } from './standing-words'

type Props = { readonly view: VillageView }

const factsOf = ({ kind, groupCount, phone, boardPlace }: VillageView['village']) =>
  [
    { name: '类　别', value: VILLAGE_KIND_TEXTS[kind] },
    { name: '村民小组', value: groupCount === null ? '' : `${groupCount} 个` },
    { name: '电　话', value: phone },
    { name: '公示栏', value: boardPlace },
  ].filter(({ value }) => value !== '')

const SECTIONS = [
  ['村级财务', ({ concern }: VillageMatterView) => concern === 'money'],
  ['其他村务', ({ concern }: VillageMatterView) => concern !== 'money'],
] as const

/** One village: who and where, how it stands, and matter by matter what it published, newest first. */
export function VillageBoard({ view: { village, standing, matters, olderMatters } }: Props) {
  return (
    <>
      {village.retiredOn !== null && (
        <Notice tone="amber">{`${dayInFull(village.retiredOn)}起不再单列，以前公布的还在这里。`}</Notice>
      )}
      <Card>
        <FactList facts={factsOf(village)} />
        {village.phone !== '' && (
          <Button kind="ghost" icon="phone" onPress={() => dial(village.phone)}>
            打电话
          </Button>
        )}
      </Card>
      {village.retiredOn === null && (
        <Notice tone={standing.late > 0 ? 'red' : 'green'}>{standingInWords(standing)}</Notice>
      )}
      {matters.length === 0 && (
        <EmptyState text="公开目录里还没有村务公开的事项，所以这里没有日期可看。请到本村公示栏看，或者问村委会。" />
      )}
      {SECTIONS.map(([title, belongs]) => [title, matters.filter(belongs)] as const)
        .filter(([, own]) => own.length > 0)
        .map(([title, own]) => (
          <Section key={title} title={title}>
            {own.map((matter) => (
              <MatterCard key={`${matter.itemId}${matter.periodText}${matter.outOn}`} matter={matter} />
            ))}
          </Section>
        ))}
      {olderMatters > 0 && (
        <Words size="small" tone="muted">{`更早的还有 ${olderMatters} 项，见下面的文件。`}</Words>
      )}
    </>
  )
}
