import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Remote } from '@/components/ui/remote'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { ImportBatchView } from '@/contract/imports'
import { asApiError } from '@/services/api-error'
import { remoteOf } from '@/services/remote'
import { FailureNotice } from '../failure-notice'
import { useImportBatches, useImportUndo } from './use-imports'

const made = ({ counts }: ImportBatchView): string =>
  [
    ['公开', counts.created],
    ['更新', counts.updated],
    ['稿件', counts.pieces],
    ['留作草稿', counts.held],
  ]
    .filter(([, count]) => count !== 0)
    .map(([word, count]) => `${word} ${count} 份`)
    .join('，')

const stateOf = ({ isUndone, isFinished }: ImportBatchView): string => {
  if (isUndone) return '已撤销'
  return isFinished ? '' : '没有完成'
}

function BatchCard({ batch }: { readonly batch: ImportBatchView }) {
  const undoing = useImportUndo()
  const [asked, setAsked] = useState(false)
  const { id, by, source, reason, mayUndo } = batch
  const lines = [source, made(batch), reason === '' ? '' : `原公开处：${reason}`, stateOf(batch)]
  return (
    <Card tone="plain">
      <Words>{`${id}　${by}`}</Words>
      {lines
        .filter((line) => line !== '')
        .map((line) => (
          <Words key={line} size="small" tone="muted">
            {line}
          </Words>
        ))}
      <FailureNotice failure={undoing.error === null ? null : asApiError(undoing.error)} />
      {mayUndo && (
        <Button
          kind="ghost"
          label={`${asked ? '确认撤销' : '整批撤销'} ${id}`}
          busy={undoing.isPending}
          busyText="正在撤销…"
          onPress={() => (asked ? undoing.mutate(id) : setAsked(true))}
        >
          {asked ? '确认撤销：这一批导入的全部收回' : '整批撤销'}
        </Button>
      )}
    </Card>
  )
}

/** Runs of the import, each with its way back. */
export function BatchList() {
  const query = useImportBatches()
  return (
    <Section title="导入批次">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ batches }) => (
          <>
            {batches.length === 0 && <Words tone="muted">还没有导入过。</Words>}
            {batches.map((batch) => (
              <BatchCard key={batch.id} batch={batch} />
            ))}
          </>
        )}
      </Remote>
    </Section>
  )
}
