import { View } from '@tarojs/components'
import { aria } from '@/components/ui/aria'
import { Expander } from '@/components/ui/expander'
import { Words } from '@/components/ui/words'
import { isOwedByVillages, type CatalogueItem } from '@/domain/catalogue/catalogue-item'
import type { PublicationContent } from '@/domain/publication/content'
import { guidanceFor, VILLAGE_STEPS } from '@/domain/villages/matter-guidance'

type Props = {
  readonly content: PublicationContent
  readonly item: CatalogueItem | undefined
}

const textOf = ({ blocks }: PublicationContent): string =>
  blocks
    .map((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.join('，')).join('\n') : block.text,
    )
    .join('\n')

/** What belongs in a matter of a village, ticked off as far as the text speaks of it; and what is done around it. */
export function PieceGuidance({ content, item }: Props) {
  if (item === undefined || !isOwedByVillages(content)) return null
  const points = guidanceFor(item.elements, textOf(content))
  const missing = points.filter(({ isSaid }) => !isSaid).length
  return (
    <Expander
      title={missing === 0 ? '该写的都写到了' : `这篇该写什么（还差 ${missing} 项）`}
      open={missing > 0}
      id="piece-guidance"
    >
      <View {...aria({ role: 'list', label: '该写的内容' })}>
        {points.map(({ element, hint, isSaid }) => (
          <View key={element} {...aria({ role: 'listitem' })}>
            <Words tone={isSaid ? 'green' : 'ink'}>
              {`${isSaid ? '✓ 已写到' : '○ 还没有'}　${element}${hint === '' ? '' : `：${hint}`}`}
            </Words>
          </View>
        ))}
      </View>
      <Words size="small" strong>
        公布的步骤
      </Words>
      {VILLAGE_STEPS.map((step, at) => (
        <Words key={step} size="small">{`${at + 1}. ${step}`}</Words>
      ))}
      <Words size="small" tone="muted">
        这是机器按字面看的，写没写全由您定。《村民委员会组织法》第三十条、第三十一条。
      </Words>
    </Expander>
  )
}
