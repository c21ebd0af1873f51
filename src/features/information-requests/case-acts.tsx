import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { Failure } from '../../components/ui/failure'
import { Notice } from '../../components/ui/notice'
import type { MyCaseView } from '../../contract/case-view'
import { dial } from '../../services/navigate'
import { useWithdraw } from './use-withdraw'

type Props = { readonly case: MyCaseView }

/** What the applicant may do: call, and withdraw after being asked once more. */
export function CaseActs({ case: view }: Props) {
  const [asking, setAsking] = useState(false)
  const { state, withdraw } = useWithdraw(view, () => setAsking(false))
  return (
    <>
      <Failure of={state} onRetry={withdraw} />
      {asking ? (
        <Notice tone="amber" title="确定要撤回吗？" urgent>
          撤回后镇里不再办理。以后还想要，可以重新申请。
          <ButtonRow>
            <Button kind="ghost" onPress={() => setAsking(false)}>
              不撤回
            </Button>
            <Button kind="danger" busy={state.kind === 'sending'} busyText="正在撤回…" onPress={withdraw}>
              确定撤回
            </Button>
          </ButtonRow>
        </Notice>
      ) : (
        <ButtonRow>
          {view.mayWithdraw && (
            <Button id="withdraw" kind="danger" onPress={() => setAsking(true)}>
              撤回申请
            </Button>
          )}
          <Button kind="ghost" icon="phone" onPress={() => dial(view.office.phone)}>
            打电话问
          </Button>
        </ButtonRow>
      )}
    </>
  )
}
