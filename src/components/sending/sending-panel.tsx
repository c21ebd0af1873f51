import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { ErrorPanel } from '../ui/error-panel'
import { open } from '../../services/navigate'
import type { ApiError } from '../../services/api-error'

type Props = {
  readonly error: ApiError
  readonly onRetry: () => void
  readonly onSendAsNew: () => void
  /** What is being sent, e.g. 申请, 来信. */
  readonly what?: string
}

/** Why the request did not go out, and the way on; what was written stays. */
export function SendingPanel({ error, onRetry, onSendAsNew, what = '申请' }: Props) {
  if (error.code === 'idempotency_conflict') {
    return (
      <>
        <ErrorPanel
          message={`这份${what}之前已经提交成功过，后来内容又改了。请先到“我的”看已提交的那份；要按现在的内容再提交一份，请按下面的按钮。`}
          requestId={error.requestId}
        />
        <ButtonRow>
          <Button kind="ghost" onPress={() => open('/pages/mine/index')}>
            看已提交的
          </Button>
          <Button kind="ghost" onPress={onSendAsNew}>
            当作新的一份提交
          </Button>
        </ButtonRow>
      </>
    )
  }
  if (error.code === 'unauthenticated') {
    return (
      <ErrorPanel
        message={error.userMessage}
        requestId={error.requestId}
        retryText="去登录"
        onRetry={() => open('/pages/sign-in/index')}
      />
    )
  }
  return (
    <ErrorPanel
      message={error.userMessage}
      requestId={error.requestId}
      {...(error.field === '' ? { onRetry } : {})}
    />
  )
}
