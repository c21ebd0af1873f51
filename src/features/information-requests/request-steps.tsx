import { View } from '@tarojs/components'
import { useEffect } from 'react'
import { Steps } from '../../components/ui/steps'
import { showElement } from '../../services/navigate'
import { checkRequest } from './check-request'
import { clearFiles, FilesAnswer } from './files-answer'
import { EMPTY_REQUEST, LAST_STEP } from './form-values'
import { ReceivingOffice } from './receiving-office'
import type { ApiError } from '../../services/api-error'
import type { Sending } from '../../services/use-outgoing'
import { withoutOwnDetails } from '../../services/own-details'
import { useOwnDetails } from '../../services/use-own-details'
import { OwnDetailsConsentCard } from '../../components/sending/own-details-consent'
import { OwnDetailsNotice } from '../../components/sending/own-details-notice'
import { OutgoingHint } from '../../components/sending/outgoing-hint'
import { StaffHelp } from '../../components/sending/staff-help'
import { SendingPanel } from '../../components/sending/sending-panel'
import { StepButtons } from './step-buttons'
import { StepCheck } from './step-check'
import { StepHow } from './step-how'
import { StepWhat } from './step-what'
import { StepWho } from './step-who'
import { fieldOfPath } from './to-form'
import { useRequestDraft } from './use-request-draft'
import { useRequestForm } from './use-request-form'

const SENDING_PANEL = 'sending-panel'

type Props = {
  /** What was searched for in vain; begins the description. */
  readonly about: string
  /** Why the last one came back. */
  readonly error: ApiError | null
  readonly onSend: Sending['send']
  readonly onCleared: () => void
}

/** The four steps of a request; the draft follows each of them. */
export function RequestSteps({ about, error, onSend, onCleared }: Props) {
  const draft = useRequestDraft(about)
  const own = useOwnDetails()
  const { form, values, step, focus, goTo, advance, pointAt, setProblem } = useRequestForm(
    draft.initial,
    draft.change,
  )
  const wrong = error === null ? undefined : fieldOfPath(error.field, values.person)

  useEffect(() => {
    if (error === null) return
    if (wrong === undefined) showElement(SENDING_PANEL)
    else setProblem(wrong, error.userMessage)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only a new refusal moves the focus
  }, [error])

  const send = () => {
    const checked = checkRequest(form.getValues())
    if (checked.ok) {
      const { form: whole } = checked
      const value = { step, values: form.getValues() }
      draft.saveNow()
      if (!value.values.hasAgent) own.carryOut(value.values)
      return onSend({ key: draft.key(), title: whole.wanted.description, value, form: { ...whole } })
    }
    const first = Object.keys(checked.problems)[0] as keyof typeof values | undefined
    if (first === undefined) return
    void form.trigger(undefined, { shouldFocus: false })
    pointAt(first)
  }
  const sendAsNew = () => {
    draft.renew()
    send()
  }
  const clear = () => {
    draft.discard()
    clearFiles()
    onCleared()
  }
  const shared = { control: form.control, values, focus, onEnd: clear }

  return (
    <View id="request-form">
      <OutgoingHint />
      <Steps step={step} total={LAST_STEP} note={draft.note} />
      {step === 1 && (
        <>
          <OwnDetailsNotice onEmpty={() => form.reset(withoutOwnDetails(form.getValues(), EMPTY_REQUEST))} />
          <StepWho {...shared} />
        </>
      )}
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
          {!values.hasAgent && (
            <OwnDetailsConsentCard consent={own} asksNumber={values.person === 'citizen'} />
          )}
          <ReceivingOffice />
        </>
      )}
      <StaffHelp what="申请" />
      <View id={SENDING_PANEL}>
        {error !== null && <SendingPanel error={error} onRetry={send} onSendAsNew={sendAsNew} />}
      </View>
      <StepButtons
        step={step}
        onBack={() => goTo(step - 1)}
        onNext={() => void advance()}
        onSend={send}
        onClear={clear}
      />
    </View>
  )
}
