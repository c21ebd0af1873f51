import { useState } from 'react'
import { instantInFull } from '../../components/case/day-words'
import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { Card } from '../../components/ui/card'
import { Failure } from '../../components/ui/failure'
import { Section } from '../../components/ui/section'
import { Stack } from '../../components/ui/stack'
import { Tag } from '../../components/ui/tag'
import { Words } from '../../components/ui/words'
import type { MyComment, MyComments as Mine } from '../../contract/opinion-rounds'
import { tell } from '../../services/navigate'
import { OpinionForm } from './opinion-form'
import { useTakeBack } from './use-take-back'

type Props = { readonly roundId: string; readonly mine: Mine }

function OneComment({
  roundId,
  comment,
  may,
}: {
  readonly roundId: string
  readonly comment: MyComment
  readonly may: boolean
}) {
  const [changing, setChanging] = useState(false)
  const [asking, setAsking] = useState(false)
  const { state, busy, takeBack } = useTakeBack(roundId)
  if (changing)
    return (
      <OpinionForm
        roundId={roundId}
        block={comment.block}
        changes={comment}
        onClose={() => setChanging(false)}
      />
    )
  const goBack = () => void takeBack(comment.id, () => tell('已撤回'))
  return (
    <Card>
      <Stack across>
        <Words size="small" tone="muted">
          {`${comment.block === null ? '对整个草案' : `对第 ${comment.block} 段`}，${instantInFull(comment.changedAt)}`}
        </Words>
        {comment.outcomeText !== '' && <Tag>{comment.outcomeText}</Tag>}
      </Stack>
      <Words>{comment.text}</Words>
      <Failure of={state} onRetry={goBack} />
      {may && !asking && (
        <ButtonRow>
          <Button kind="ghost" onPress={() => setChanging(true)}>
            改一改
          </Button>
          <Button kind="ghost" onPress={() => setAsking(true)}>
            撤回
          </Button>
        </ButtonRow>
      )}
      {asking && (
        <ButtonRow>
          <Button kind="ghost" onPress={() => setAsking(false)}>
            不撤回
          </Button>
          <Button kind="danger" onPress={goBack} busy={busy} busyText="正在撤回…">
            确定撤回
          </Button>
        </ButtonRow>
      )}
    </Card>
  )
}

/** What I said, mine to change or take back until the last day is over; then what became of it. */
export function MyComments({ roundId, mine: { comments, mayComment } }: Props) {
  if (comments.length === 0) return null
  return (
    <Section title={`我提的意见（${comments.length}）`}>
      {mayComment && (
        <Words size="small" tone="muted">
          截止以前都可以改、可以撤回。别的居民看不到；镇里整理时看不到是谁提的。
        </Words>
      )}
      {comments.map((comment) => (
        <OneComment key={comment.id} roundId={roundId} comment={comment} may={mayComment} />
      ))}
    </Section>
  )
}
