import { Card } from '../../components/ui/card'
import { Checkbox } from '../../components/ui/checkbox'
import { Failure } from '../../components/ui/failure'
import { Words } from '../../components/ui/words'
import type { MyComplaintView } from '../../contract/complaints'
import { useComplaintAct } from './use-complaint-act'

/** What is agreed to, in words. */
export const CONSENT = '同意把这封信和答复公开，去掉姓名、电话、住址'

type Props = { readonly letter: MyComplaintView }

/** After the end: agree that others read letter and answer, or take it back, which takes down what shows it. */
export function PublicationConsent({ letter }: Props) {
  const { state, act, busy } = useComplaintAct(letter)
  if (!letter.may.includes('allow_publication')) return null
  const set = (allows: boolean): void => {
    if (!busy) void act({ act: 'allow_publication', allows })
  }
  return (
    <Card>
      <Checkbox id="may-publish" label={CONSENT} checked={letter.mayPublish} onChange={set} />
      <Words size="small" tone="muted">
        随时可以取消。已经公开的，取消以后马上撤下，谁也看不到了。
      </Words>
      <Failure of={state} onRetry={() => set(!letter.mayPublish)} />
    </Card>
  )
}
