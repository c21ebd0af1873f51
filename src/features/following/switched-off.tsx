import { useMutation } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Button } from '../../components/ui/button'
import { ButtonStack } from '../../components/ui/button-stack'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { Remote } from '../../components/ui/remote'
import { Words } from '../../components/ui/words'
import { switchFollowOff, type SwitchedOff as Off } from '../../contract/follows'
import { call } from '../../services/api'
import { asApiError } from '../../services/api-error'
import { open, tell } from '../../services/navigate'
import { KIND_WORDS } from './follow-words'
import { useFollowing } from './use-follows'

function OffNow({ off: { kind, subject, name } }: { readonly off: Off }) {
  const following = useFollowing()
  const again = () => following.mutate({ kind, subject, on: true }, { onSuccess: () => tell('又关注上了') })
  return (
    <>
      <Notice tone="green" title="已经关闭">
        {`不再告诉您：${KIND_WORDS[kind]}“${name}”。`}
      </Notice>
      <Words tone="muted">点错了可以重新打开，会记在这部手机的账号下。</Words>
      <ButtonStack>
        <Button kind="ghost" busy={following.isPending} disabled={following.isSuccess} onPress={again}>
          {following.isSuccess ? '已重新关注' : '重新关注'}
        </Button>
      </ButtonStack>
      {following.error !== null && (
        <Notice tone="red" urgent>
          {asApiError(following.error).userMessage}
        </Notice>
      )}
      <Button kind="plain" leads onPress={() => open('/pages/reading/follows/index')}>
        看我的关注
      </Button>
    </>
  )
}

/** Switches one follow off as soon as its link is opened, without login, and says what that was. */
export function SwitchedOff({ token }: { readonly token: string }) {
  const { mutate, data, error } = useMutation({
    mutationFn: () => call(switchFollowOff, { token }),
  })
  useEffect(() => mutate(), [mutate, token])
  const failed = error === null ? null : asApiError(error)
  return (
    <>
      <Heading level={1}>不再接收</Heading>
      <Remote
        state={
          data !== undefined
            ? { kind: 'ready', value: data }
            : failed !== null
              ? { kind: 'failed', message: failed.userMessage, requestId: failed.requestId }
              : { kind: 'loading' }
        }
        onRetry={() => mutate()}
      >
        {(off) => <OffNow off={off} />}
      </Remote>
    </>
  )
}
