import { Button } from '../../components/ui/button'
import { Notice } from '../../components/ui/notice'
import { asApiError } from '../../services/api-error'
import { tell } from '../../services/navigate'
import { useMessageAsk } from '../../services/use-message-ask'
import { FollowFoot } from './follow-foot'
import { useFollowing, useFollows, type Subject } from './use-follows'

type Props = Subject & {
  /** As one reads it. */
  readonly name: string
}

const ON = '已关注，有消息会放进“我的”里'
const OFF = '已取消关注'

/** Follows one thing; pressed again, follows it no longer. */
export function FollowButton({ kind, subject, name }: Props) {
  const { query } = useFollows()
  const following = useFollowing()
  const { ask } = useMessageAsk('news')
  const on = query.data?.follows.some((each) => each.kind === kind && each.subject === subject) ?? false
  const asks = kind === 'topic' ? '有进展告诉我' : '有新公开告诉我'
  const press = () => {
    if (!on) void ask()
    following.mutate({ kind, subject, on: !on }, { onSuccess: () => tell(on ? OFF : ON) })
  }
  return (
    <FollowFoot>
      <Button
        id="follow"
        kind={on ? 'plain' : 'ghost'}
        icon={on ? 'check' : 'mail'}
        busy={following.isPending}
        label={on ? `已关注${name}，按一下取消` : `关注${name}，${asks}`}
        onPress={press}
      >
        {on ? '已关注，按一下取消' : asks}
      </Button>
      {following.error !== null && (
        <Notice tone="red" urgent>
          {asApiError(following.error).userMessage}
        </Notice>
      )}
    </FollowFoot>
  )
}
