import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { LongList } from '@/components/ui/long-list'
import { Section } from '@/components/ui/section'
import { Stack } from '@/components/ui/stack'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { RemedySummary } from '@/contract/remedy-ledger'
import { isOpenRemedy } from '@/domain/remedy-ledger/remedy-status'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { owedLine } from './owed-line'

/** One entry on a list. */
export function RemedyCard({ remedy }: { readonly remedy: RemedySummary }) {
  const { id, title, wayText, statusText, resultText, organ, number, next } = remedy
  const isLate = next?.isOverdue ?? false
  return (
    <Card onPress={() => open(STAFF_PAGES.remedy, { id })} label={`${title}，${statusText}`}>
      <Stack across>
        <Tag tone={isLate ? 'red' : 'blue'}>{resultText === '' ? statusText : resultText}</Tag>
        <Words size="small" tone="muted">
          {wayText}
        </Words>
      </Stack>
      <Words strong>{title}</Words>
      <Words size="small" tone="muted">
        {[organ, number].filter((part) => part !== '').join('　')}
      </Words>
      {next !== null && (
        <Words size="small" tone={isLate ? 'red' : 'muted'}>
          {owedLine(next)}
        </Words>
      )}
    </Card>
  )
}

/** The ledger: what is owed first on top. */
export function RemedyList({ remedies }: { readonly remedies: readonly RemedySummary[] }) {
  if (remedies.length === 0)
    return (
      <EmptyState text="还没有登记。收到复议、诉讼的通知书，或者转来的举报，马上登记，答复的最后一日从收到那天算。" />
    )
  const groups = [
    ['没有了结的', remedies.filter(({ status }) => isOpenRemedy(status))],
    ['已了结的', remedies.filter(({ status }) => !isOpenRemedy(status))],
  ] as const
  return (
    <>
      {groups.map(([title, list]) =>
        list.length === 0 ? null : (
          <Section key={title} title={`${title}（${list.length}）`}>
            <LongList unit="件">
              {list.map((remedy) => (
                <RemedyCard key={remedy.id} remedy={remedy} />
              ))}
            </LongList>
          </Section>
        ),
      )}
    </>
  )
}
