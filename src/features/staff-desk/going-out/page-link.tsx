import { useMutation } from '@tanstack/react-query'
import { Button } from '@/components/ui/button'
import { ButtonStack } from '@/components/ui/button-stack'
import { Words } from '@/components/ui/words'
import { readPageLink, type PageLinkView } from '@/contract/board-notice'
import { formatChineseDate, todayIn } from '@/domain/calendar/civil-date'
import type { CodedKind } from '@/domain/open-data/page-scene'
import { asApiError } from '@/services/api-error'
import { copyText } from '@/services/copy-text'
import { FailureNotice } from '../failure-notice'
import { staffCall } from '../staff-call'

type Props = { readonly kind: CodedKind; readonly id: string }

const toldOf = ({ opens, goodUntil }: PageLinkView): string =>
  opens === 'web' || goodUntil === null
    ? '点开是网页，一直能用。'
    : `点开就是小程序，能用到${formatChineseDate(todayIn('Asia/Shanghai', goodUntil))}；过了再来复制一个。`

/** A link for a text message or a group: it opens the mini-program where there is one. */
export function PageLink({ kind, id }: Props) {
  const making = useMutation({
    mutationFn: async () => {
      const link = await staffCall(readPageLink, { kind, id })
      return { link, isCopied: await copyText(link.address) }
    },
  })
  return (
    <>
      <Words size="small" tone="muted">
        发短信、发群里用。
      </Words>
      <ButtonStack>
        <Button kind="ghost" busy={making.isPending} busyText="正在做链接…" onPress={() => making.mutate()}>
          复制链接
        </Button>
      </ButtonStack>
      <FailureNotice failure={making.error === null ? null : asApiError(making.error)} />
      {making.data !== undefined && (
        <>
          <Words>{making.data.link.address}</Words>
          <Words size="small" tone="muted">
            {`${making.data.isCopied ? '复制好了。' : '没能复制，请抄写。'}${toldOf(making.data.link)}`}
          </Words>
        </>
      )}
    </>
  )
}
