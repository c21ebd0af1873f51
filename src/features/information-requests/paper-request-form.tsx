import { useEffect, useState } from 'react'
import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { ErrorPanel } from '../../components/ui/error-panel'
import { Words } from '../../components/ui/words'
import type { InformationRequestForm } from '../../contract/submit-information-request'
import type { ApiError } from '../../services/api-error'
import { ON_ITS_WAY } from '../../services/upload-list'
import { checkRequest } from './check-request'
import { StepHow } from './step-how'
import { StepWhat } from './step-what'
import { StepWho } from './step-who'
import { fieldOfPath } from './to-form'
import { useRequestDraft } from './use-request-draft'
import { useRequestForm } from './use-request-form'

const PAPER_DRAFT = 'paper-request'

type Props = {
  readonly busy: boolean
  readonly error: ApiError | null
  /** Files the request under the draft's own key; true once it is filed. */
  readonly onFile: (form: InformationRequestForm, key: string) => Promise<boolean>
  readonly onBack: () => void
}

/** The resident's form as staff fill it in for somebody: the same questions and parser, all on one page. */
export function PaperRequestForm({ busy, error, onFile, onBack }: Props) {
  const draft = useRequestDraft('', PAPER_DRAFT)
  const { form, values, focus, pointAt, setProblem } = useRequestForm(draft.initial, draft.change)
  const [incomplete, setIncomplete] = useState(false)
  const wrong = error === null ? undefined : fieldOfPath(error.field.replace(/^form\./, ''), values.person)

  useEffect(() => {
    if (error !== null && wrong !== undefined) setProblem(wrong, error.userMessage)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new refusal moves the focus
  }, [error])

  const file = () => {
    const checked = checkRequest(form.getValues())
    if (checked.ok && checked.form.agent?.authorityLetter === ON_ITS_WAY)
      return setProblem('authorityLetter', '授权委托书还没有传好，请等传好再登记')
    setIncomplete(!checked.ok)
    if (checked.ok) {
      void onFile(checked.form, draft.key()).then((filed) => {
        if (filed) draft.discard()
      })
      return
    }
    void form.trigger(undefined, { shouldFocus: false })
    const [first] = Object.keys(checked.problems) as (keyof typeof values)[]
    if (first !== undefined) pointAt(first)
  }
  const shared = { control: form.control, values, focus, onEnd: onBack, forAnother: true }

  return (
    <>
      <StepWho {...shared} />
      <StepWhat {...shared} />
      <StepHow {...shared} />
      {draft.note !== '' && (
        <Words size="small" tone="muted">
          {draft.note}
        </Words>
      )}
      {error !== null && <ErrorPanel message={error.userMessage} requestId={error.requestId} />}
      {incomplete && <ErrorPanel message="还有栏目没有填好，请看上面标红的地方。" requestId="" />}
      <ButtonRow>
        <Button kind="ghost" disabled={busy} onPress={onBack}>
          上一步
        </Button>
        <Button busy={busy} busyText="正在登记…" onPress={file}>
          登记
        </Button>
      </ButtonRow>
    </>
  )
}
