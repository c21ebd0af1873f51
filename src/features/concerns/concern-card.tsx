import { instantInFull } from '../../components/case/day-words'
import { Card } from '../../components/ui/card'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { ConcernSummary } from '../../contract/concerns'
import { isOpenConcern } from '../../domain/concern/concern-status'
import { open } from '../../services/navigate'

type Props = { readonly concern: ConcernSummary }

/** One concern: what it is, the newest word, and since when. */
export function ConcernCard({ concern }: Props) {
  const { id, title, status, statusText, excerpt, changedAt } = concern
  const isOpen = isOpenConcern(status)
  return (
    <Card
      {...(isOpen ? { tone: 'red' as const } : {})}
      onPress={() => open('/pages/participation/concern/index', { id })}
      label={`${title}，${statusText}，${excerpt}`}
    >
      <Stack across>
        <Tag tone={isOpen ? 'red' : 'plain'}>{statusText}</Tag>
        <Words size="small" tone="muted">
          {instantInFull(changedAt)}
        </Words>
      </Stack>
      <Words strong>{title}</Words>
      <Words>{excerpt}</Words>
    </Card>
  )
}
