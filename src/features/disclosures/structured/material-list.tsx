import { useState } from 'react'
import { Card } from '../../../components/ui/card'
import { Checkbox } from '../../../components/ui/checkbox'
import { Section } from '../../../components/ui/section'
import { Words } from '../../../components/ui/words'
import type { DocumentView } from '../../../contract/document-view'
import { materialsIn } from '../../../domain/structured/materials'
import { tickedItems, tickItem } from '../../../services/ticked-items'

type Props = { readonly document: DocumentView }

/** What to bring along, to be ticked off; the ticks stay on this device. */
export function MaterialList({ document }: Props) {
  const { id, blocks } = document
  const [ticked, setTicked] = useState(() => tickedItems(id))
  const items = materialsIn(blocks)
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
          {ready === items.length
            ? '都备齐了，可以去办了。'
            : `备好一样勾一样：已备 ${ready} 样，还差 ${items.length - ready} 样。只记在这台设备上。`}
        </Words>
      </Card>
    </Section>
  )
}
