import { useState } from 'react'
import { Button } from '../../../components/ui/button'
import { Card } from '../../../components/ui/card'
import { Checkbox } from '../../../components/ui/checkbox'
import { Section } from '../../../components/ui/section'
import { Words } from '../../../components/ui/words'
import type { DocumentView } from '../../../contract/document-view'
import { serviceItemIn } from '../../../domain/service-hall/service-item'
import { materialsIn } from '../../../domain/structured/materials'
import { canReadAloud, readAloud } from '../../../services/read-aloud'
import { tickedItems, tickItem } from '../../../services/ticked-items'

type Props = { readonly document: DocumentView }

const spoken = (title: string, items: readonly string[]): readonly string[] => [
  `办${title}，要带 ${items.length} 样材料。`,
  ...items.map((item, place) => `第 ${place + 1} 样，${item}。`),
]

const readyText = (ready: number, of: number): string =>
  ready === of
    ? '都备齐了，可以去办了。'
    : `备好一样勾一样：已备 ${ready} 样，还差 ${of - ready} 样。只记在这台设备上。`

/** What to bring along, to be ticked off and read out; the ticks stay on this device. */
export function MaterialList({ document }: Props) {
  const { id, title, blocks, attachments } = document
  const [ticked, setTicked] = useState(() => tickedItems(id))
  const items = serviceItemIn(blocks)?.materialList ?? materialsIn(blocks)
  if (items.length === 0) return null
  const ready = items.filter((item) => ticked.includes(item)).length
  return (
    <Section title="要带的材料">
      <Card>
        {items.map((item, place) => (
          <Checkbox
            key={item}
            id={`material-${place}`}
            label={item}
            checked={ticked.includes(item)}
            onChange={(on) => setTicked(tickItem(id, item, on))}
          />
        ))}
        <Words size="small" tone="muted">
          {readyText(ready, items.length)}
        </Words>
        {attachments.length > 0 && <Words size="small">空白表和填写样本在本页的附件里。</Words>}
        {canReadAloud() && (
          <Button kind="ghost" icon="sound" onPress={() => readAloud(id, spoken(title, items))}>
            念给我听：要带什么
          </Button>
        )}
      </Card>
    </Section>
  )
}
