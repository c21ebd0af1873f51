import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Steps } from '../../components/ui/steps'
import { showElement } from '../../services/navigate'
import type { CaseReceipt } from '../../contract/case-view'
import { checkRequest } from './check-request'
import { clearFiles, FilesAnswer } from './files-answer'
import { LAST_STEP } from './form-values'
import { ReceivingOffice } from './receiving-office'
import { SendingPanel } from '../../components/sending/sending-panel'
import { StepButtons } from './step-buttons'
import { StepCheck } from './step-check'
import { StepHow } from './step-how'
import { StepWhat } from './step-what'
import { StepWho } from './step-who'
import { fieldOfPath } from './to-form'
import { useRequestDraft } from './use-request-draft'
import { useRequestForm } from './use-request-form'
import { useSubmitRequest } from './use-submit-request'

const SENDING_PANEL = 'sending-panel'

type Props = {
  /** What was searched for in vain; begins the description. */
  readonly about: string
  readonly onDone: (receipt: CaseReceipt) => void
  readonly onCleared: () => void
}

/** A request for information in four steps; the draft follows each of them. */
export function RequestForm({ about, onDone, onCleared }: Props) {
  const draft = useRequestDraft(about)
  const { form, values, step, focus, goTo, advance, pointAt, setProblem } = useRequestForm(
    draft.initial,
    draft.change,
  )
  const { sending, submit, forget } = useSubmitRequest((receipt) => {
    draft.discard()
    clearFiles('sent')
    onDone(receipt)
  })
  const error = sending.kind === 'failed' ? sending.error : null
  const wrong = error === null ? undefined : fieldOfPath(error.field, values.person)

  useEffect(() => {
    if (error === null) return
    if (wrong === undefined) showElement(SENDING_PANEL)
    else setProblem(wrong, error.userMessage)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new refusal moves the focus
  }, [error])

  const send = () => {
    const checked = checkRequest(form.getValues())
    if (checked.ok) return submit({ form: checked.form, key: draft.key() })
    const first = Object.keys(checked.problems)[0] as keyof typeof values | undefined
    if (first === undefined) return
    void form.trigger(undefined, { shouldFocus: false })
    pointAt(first)
  }
  const sendAsNew = () => {
    forget()
    draft.renew()
    send()
  }
  const clear = () => {
    draft.discard()
    clearFiles('given-up')
    onCleared()
  }
  const shared = { control: form.control, values, focus, onEnd: clear }

  return (
    <View id="request-form">
      <Steps step={step} total={LAST_STEP} note={draft.note} />
      {step === 1 && <StepWho {...shared} />}
      {step === 2 && (
        <>
          <StepWhat {...shared} />
          <FilesAnswer control={form.control} />
        </>
      )}
      {step === 3 && <StepHow {...shared} />}
      {step === LAST_STEP && (
        <>
          <StepCheck values={values} onMend={goTo} />
          <ReceivingOffice />
        </>
      )}
      <View id={SENDING_PANEL}>
        {error !== null && <SendingPanel error={error} onRetry={send} onSendAsNew={sendAsNew} />}
      </View>
      <StepButtons
        step={step}
        busy={sending.kind === 'sending'}
        onBack={() => goTo(step - 1)}
        onNext={() => void advance()}
        onSend={send}
        onClear={clear}
      />
    </View>
  )
}
