import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Pager } from '@/components/ui/pager'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import type { PagesView } from '@/contract/redaction'
import { OUTCOMES, REFUSAL_GROUNDS, type OutcomeCode } from '@/domain/information-request/outcomes'
import type { Area, RedactionMark } from '@/domain/redaction/marks'
import { goBack, tell } from '@/services/navigate'
import { FailureNotice } from './failure-notice'
import { MarkList } from './mark-list'
import { MarkedPage } from './marked-page'
import { keptName, useKeptState } from './use-kept-state'
import { usePicture, useRedacting } from './use-redaction'

type Props = {
  readonly id: string
  readonly view: PagesView
}

const GROUNDS = REFUSAL_GROUNDS.map((ground) => ({ value: ground, text: OUTCOMES[ground].situation }))

/** Marks what is withheld page by page and makes the copy that is given. The original stays as it is. */
export function RedactDesk({ id, view }: Props) {
  const [page, setPage] = useState(0)
  const [ground, setGround] = useState<OutcomeCode | null>(null)
  const [removed, setRemoved] = useState<RedactionMark | null>(null)
  const {
    value: marks,
    change,
    clear,
  } = useKeptState<readonly RedactionMark[]>(keptName('redact', id), () => [])
  const picture = usePicture(id, page)
  const { making, failure } = useRedacting(id, (name) => {
    clear()
    tell(`已生成 ${name}`)
    goBack()
  })
  const size = view.pages[page]
  const add = (area: Area | null) => {
    if (ground === null) tell('请先选择不公开的理由')
    else change((newest) => [...newest, { page, area, ground }])
  }
  const remove = (place: number) => {
    setRemoved(marks[place] ?? null)
    change((newest) => newest.filter((_, at) => at !== place))
  }
  const undo = () => {
    if (removed !== null) change((newest) => [...newest, removed])
    setRemoved(null)
  }
  return (
    <>
      <Heading level={1}>{view.name}</Heading>
      <Words tone="muted">
        先选理由，再在页面上拖动，框出不公开的地方。生成的文件里没有被遮盖的内容，原件留在本单位，不给申请人。
      </Words>
      <Choice id="ground" label="不公开的理由" options={GROUNDS} value={ground} onChange={setGround} />
      {ground !== null && (
        <Words size="small" tone="muted">
          {`依据：${OUTCOMES[ground].article}`}
        </Words>
      )}
      {size !== undefined && (
        <MarkedPage
          number={page + 1}
          size={size}
          picture={picture.data ?? ''}
          marks={marks.filter((mark) => mark.page === page)}
          onDrawn={add}
        />
      )}
      {picture.isError && <Notice tone="red">页面没有取到，请返回再试</Notice>}
      <Pager
        told={`第 ${page + 1} 页，共 ${view.pages.length} 页`}
        unit="页"
        hasBefore={page > 0}
        hasAfter={page + 1 < view.pages.length}
        onMove={(step) => setPage(page + step)}
      >
        <Button kind="ghost" onPress={() => add(null)}>
          遮盖整页
        </Button>
      </Pager>
      <MarkList marks={marks} onRemove={remove} />
      {removed !== null && (
        <TextLink acts onPress={undo}>
          已取消一处，撤销
        </TextLink>
      )}
      <FailureNotice failure={failure} note="标记都在，可以改过再生成。" />
      <Button
        disabled={marks.length === 0}
        busy={making.isPending}
        busyText="正在生成并检查…"
        onPress={() => making.mutate(marks)}
      >
        生成可以提供的文件
      </Button>
    </>
  )
}
