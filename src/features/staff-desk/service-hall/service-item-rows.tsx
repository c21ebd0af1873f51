import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { LongList } from '@/components/ui/long-list'
import { Words } from '@/components/ui/words'
import type { DeskServiceItem } from '@/contract/service-desk'
import { SERVICE_PART_TEXTS } from '@/domain/service-hall/service-parts'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

type Props = { readonly items: readonly DeskServiceItem[] }

/** When a guide was looked at, and when it has to be again. */
export const checkedInWords = ({
  lastOn,
  wasChecked,
  checkedBy,
  dueOn,
  isOverdue,
}: DeskServiceItem): string => {
  const last = wasChecked ? `${dayInFull(lastOn)}${checkedBy}核对` : `${dayInFull(lastOn)}公布，没有核对过`
  return isOverdue ? `${last}，${dayInFull(dueOn)}前就该再核对` : `${last}，${dayInFull(dueOn)}前再核对`
}

/** Guides of the hall, those to be looked at again first. */
export function ServiceItemRows({ items }: Props) {
  const ordered = [...items].sort((left, right) => (left.dueOn < right.dueOn ? -1 : 1))
  return (
    <LongList unit="份">
      {ordered.map((item) => (
        <Card
          key={item.id}
          tone={item.isOverdue ? 'red' : 'plain'}
          label={`办事指南：${item.title}`}
          onPress={() => open(STAFF_PAGES.service, { id: item.id })}
        >
          <Words strong>{item.title}</Words>
          <Words size="small" tone={item.isOverdue ? 'red' : 'muted'}>
            {checkedInWords(item)}
          </Words>
          {item.missing.length > 0 && (
            <Words size="small" tone="amber">
              {`没有写明：${item.missing.map((part) => SERVICE_PART_TEXTS[part]).join('、')}`}
            </Words>
          )}
        </Card>
      ))}
    </LongList>
  )
}
