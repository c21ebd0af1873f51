import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { StaffCaseView } from '@/contract/case-view'
import { PROPOSED_FROM } from '@/domain/wanted/publication-proposals'
import { ButtonStack } from '@/components/ui/button-stack'
import { FailureNotice } from './failure-notice'
import { useDraftingFromCase } from './publishing/use-proposals'

type Props = { readonly view: Pick<StaffCaseView, 'id' | 'alikeCases'> }

/** Other requests ask for much the same (Art. 44): from the third on a piece is one press away. */
export function AlikeNotice({ view }: Props) {
  const { draft, busy, failure } = useDraftingFromCase()
  if (view.alikeCases === 0) return null
  return (
    <>
      <Notice tone="blue" title={`近一年另有 ${view.alikeCases} 件申请要的差不多`}>
        几个人都要、又可以公开的信息，可以主动公开，以后不用再一件件答复（条例第四十四条）。
      </Notice>
      {view.alikeCases + 1 >= PROPOSED_FROM && (
        <ButtonStack>
          <FailureNotice failure={failure} />
          <Button kind="ghost" icon="write" onPress={() => draft(view.id)} busy={busy} busyText="正在起草…">
            按答复起草主动公开稿
          </Button>
        </ButtonStack>
      )}
    </>
  )
}
