import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { ErrorPanel } from '../../components/ui/error-panel'
import { Notice } from '../../components/ui/notice'
import type { useFoundPublished } from './use-found-published'

type Props = {
  readonly found: ReturnType<typeof useFoundPublished>
  /** Removes the draft and goes home. */
  readonly onEnd: () => void
}

/** Asks whoever has opened a published document whether that was it; the answer can be taken back. */
export function FoundPublished({ found, onEnd }: Props) {
  const { opened, finding, say, undo } = found
  if (finding.kind === 'failed')
    return (
      <ErrorPanel message={finding.error.userMessage} requestId={finding.error.requestId} onRetry={say} />
    )
  if (finding.kind === 'found')
    return (
      <Notice tone="green" title="好，已经找到，不用申请了" urgent>
        写的内容还在这部手机上。点错了可以撤销，接着写申请。
        <ButtonRow>
          <Button id="found-undo" kind="ghost" onPress={undo}>
            撤销，接着写
          </Button>
          <Button id="found-end" onPress={onEnd}>
            清空草稿，结束
          </Button>
        </ButtonRow>
      </Notice>
    )
  if (opened === '') return null
  return (
    <Button id="found" kind="ghost" busy={finding.kind === 'sending'} onPress={say}>
      已经找到，不用申请了
    </Button>
  )
}
