import { useSyncExternalStore } from 'react'
import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { ImportDone, ImportPreview } from '@/contract/imports'
import { asApiError } from '@/services/api-error'
import { uploadList } from '@/services/upload-list'
import { FailureNotice } from '../failure-notice'
import { useKeptState } from '../use-kept-state'
import { BatchList } from './batch-list'
import { ChosenFiles } from './chosen-files'
import { ImportOptions } from './import-options'
import { FIRST_ORDER, type ImportOrder } from './import-order'
import { ImportPreviewList } from './import-preview'
import { TableMapping } from './table-mapping'
import { useImportPreview, useImportRun } from './use-imports'

const doneWords = ({ batch, same, refused }: ImportDone): string => {
  const { created, updated, pieces } = batch.counts
  const parts = [
    [created, '份已公开'],
    [updated, '份已更新'],
    [pieces, '份成为稿件，请到公开稿件里送审'],
    [same, '份已有，没有重复导入'],
    [refused.length, '处没有读进来'],
  ] as const
  return parts
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} ${words}`)
    .join('；')
}

/** Documents that a small server stores in a second. */
const STORED_A_SECOND = 100

/** What goes on meanwhile: it is one change, so there is no half of it to show. */
const storingWords = ({ counts }: ImportPreview): string => {
  const coming = counts.new + counts.changed + counts.held
  const seconds = Math.max(1, Math.ceil(coming / STORED_A_SECOND))
  return `正在存 ${coming} 份，大约 ${seconds} 秒。要么全部存好，要么一份也不存；断网或者关掉页面都不会只导入一半。`
}

const failureOf = (error: unknown) => (error === null ? null : asApiError(error))

/** 成批导入: files, what they become, a look before anything is written, and the batches with their way back. */
export function ImportDesk() {
  const list = uploadList('staff-import')
  const items = useSyncExternalStore(list.subscribe, list.snapshot)
  const order = useKeptState<ImportOrder>('staff-import-order', () => FIRST_ORDER)
  const preview = useImportPreview()
  const run = useImportRun()
  const { reason, ...asked } = order.value
  const ready = items.filter(({ state }) => state === 'done')
  const isReady = ready.length > 0 && ready.length === items.length
  const input = { ...asked, files: ready.map(({ id }) => id) }
  const shown = preview.variables !== undefined && JSON.stringify(preview.variables) === JSON.stringify(input)
  const change = (over: Partial<ImportOrder>) => order.change((newest) => ({ ...newest, ...over }))
  const take = () =>
    run.mutate(
      { ...input, reason },
      {
        onSuccess: () => {
          list.clear(false)
          order.clear()
          preview.reset()
        },
      },
    )
  return (
    <>
      <Heading level={1}>成批导入</Heading>
      {run.data !== undefined && (
        <Notice tone="green" title={`已导入，批次 ${run.data.batch.id}`}>
          {doneWords(run.data)}
        </Notice>
      )}
      <ChosenFiles list={list} items={items} />
      <ImportOptions order={order.value} onChange={change} />
      {preview.data?.tables.map((table) => (
        <TableMapping
          key={table.file}
          table={table}
          given={order.value.columns}
          onChange={(columns) => change({ columns })}
        />
      ))}
      <FailureNotice failure={failureOf(preview.error) ?? failureOf(run.error)} />
      {isReady && !(shown && preview.isSuccess) && (
        <Button onPress={() => preview.mutate(input)} busy={preview.isPending} busyText="正在读取文件…">
          试导入，先看结果
        </Button>
      )}
      {shown && preview.data !== undefined && (
        <>
          <ImportPreviewList preview={preview.data} />
          <Button onPress={take} busy={run.isPending} busyText="正在导入…">
            确认导入
          </Button>
          {run.isPending && <Words tone="muted">{storingWords(preview.data)}</Words>}
        </>
      )}
      <BatchList />
    </>
  )
}
