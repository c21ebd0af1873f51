import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { Expander } from '@/components/ui/expander'
import { Words } from '@/components/ui/words'
import type { VillageAtDesk, VillageDesk } from '@/contract/villages'
import { VILLAGE_KIND_TEXTS } from '@/domain/villages/village'
import { PageCode } from '../going-out/page-code'
import { VillageClerks } from './village-clerks'
import { VillageForm } from './village-form'
import { VillageRetiring } from './village-retiring'

type Props = {
  readonly known: VillageAtDesk
  readonly clerks: VillageDesk['clerks']
  readonly mayChange: boolean
}

const factsText = ({ village: { kind, groupCount, phone, boardPlace } }: VillageAtDesk): string =>
  [
    VILLAGE_KIND_TEXTS[kind],
    groupCount === null ? '' : `${groupCount} 个村民小组`,
    phone === '' ? '没有登记电话' : phone,
    boardPlace === '' ? '没有登记公示栏' : `公示栏：${boardPlace}`,
  ]
    .filter((part) => part !== '')
    .join('　')

const lastText = ({ standing: { lastOn } }: VillageAtDesk): string =>
  lastOn === null ? '还没有公布过' : `最近 ${dayInFull(lastOn)}公布`

/** One village of the list: its facts, and where they are changed. */
export function VillageCard({ known, clerks, mayChange }: Props) {
  const { village, revision, retiredBecause, standing } = known
  if (village.retiredOn !== null)
    return (
      <Card>
        <Words strong>{village.name}</Words>
        <Words size="small" tone="muted">{`${dayInFull(village.retiredOn)}停用：${retiredBecause}`}</Words>
      </Card>
    )
  return (
    <Card tone={standing.late > 0 ? 'red' : 'plain'}>
      <Words strong>{village.name}</Words>
      <Words size="small" tone="muted">
        {factsText(known)}
      </Words>
      <Words size="small" tone={standing.late > 0 ? 'red' : 'ink'}>
        {standing.late > 0 ? `${standing.late} 项逾期，${lastText(known)}` : lastText(known)}
      </Words>
      <Expander title={`${village.name}的二维码`}>
        <PageCode kind="village" id={village.id} />
      </Expander>
      {mayChange && (
        <>
          <Expander title={`修改${village.name}`}>
            <VillageForm key={revision} known={{ village, revision }} place={village.position} />
          </Expander>
          <Expander title={`${village.name}的村务员（${known.clerkIds.length}）`}>
            <VillageClerks known={known} clerks={clerks} />
          </Expander>
          <Expander title={`停用${village.name}`}>
            <VillageRetiring known={known} />
          </Expander>
        </>
      )}
    </Card>
  )
}
