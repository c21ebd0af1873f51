import { dayInFull } from '../../components/case/day-words'
import { Letter } from '../../components/case/letter'
import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { ErrorPanel } from '../../components/ui/error-panel'
import { FactList } from '../../components/ui/fact-list'
import { FormFoot } from '../../components/ui/form-foot'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { Words } from '../../components/ui/words'
import type { ConsultationView } from '../../contract/consultation'
import { dial } from '../../services/navigate'
import { AnswerForm } from './answer-form'
import { useConsultationActs } from './use-consultation'

type Props = {
  readonly token: string
  readonly view: ConsultationView
}

const POSITION = { agrees: '同意公开', objects: '不同意公开' } as const

/** Where the answer stands: given, no longer taken, late, or until when. */
function Standing({ view }: { readonly view: ConsultationView }) {
  const { answeredOn, position, isClosed, isLate, dueOn } = view
  if (answeredOn !== null && position !== null)
    return (
      <Notice tone="green" title="您的意见已经收到">
        {`${dayInFull(answeredOn)}，${POSITION[position]}${isLate ? '（过了期限才提，已如实记录）' : ''}。要补充或更改，请打电话或写信给镇里。`}
      </Notice>
    )
  if (isClosed) return <Notice tone="amber">这件申请已经办完，不再接收意见。有异议请打电话给镇里。</Notice>
  if (isLate)
    return (
      <Notice tone="amber" title="15 个工作日已过">
        现在仍可以提意见，会如实记下是过了期限才提的；镇里也可能已经依照条例作出决定。
      </Notice>
    )
  return dueOn === null ? null : (
    <Notice title={`请在 ${dayInFull(dueOn)} 前提出意见`}>
      从您收到的第二天起算 15 个工作日。过了期限不提的，由镇里依照条例决定是否公开。
    </Notice>
  )
}

/** The letter that asks a third party: receipt first, then the letter and the answer. */
export function ConsultationLetter({ token, view }: Props) {
  const { state, confirm, answer } = useConsultationActs(token)
  const busy = state.kind === 'sending'
  const mayAnswer = view.answeredOn === null && !view.isClosed
  return (
    <>
      <Heading level={1}>政府信息公开征求意见书</Heading>
      <Card>
        <FactList
          facts={[
            { name: '发给', value: view.who },
            { name: '发出', value: `${view.township}人民政府，${dayInFull(view.sentOn)}` },
            ...(view.receivedOn === null ? [] : [{ name: '收到', value: dayInFull(view.receivedOn) }]),
          ]}
        />
      </Card>
      {view.receivedOn !== null && <Standing view={view} />}
      {view.decision !== null && (
        <>
          <Notice tone="amber" title="镇里决定公开">
            {`${dayInFull(view.decision.on)}作出决定，公开的内容、理由和不服时怎么办，见下面的告知书。`}
          </Notice>
          <Letter {...view.decision} signedBy={`${view.township}人民政府`} />
        </>
      )}
      {view.letter !== null && (
        <Letter {...view.letter} on={view.sentOn} signedBy={`${view.township}人民政府`} />
      )}
      {state.kind === 'failed' && (
        <ErrorPanel message={state.error.userMessage} requestId={state.error.requestId} />
      )}
      {view.receivedOn === null && mayAnswer && (
        <FormFoot>
          <Words>有人申请公开一份可能与您（单位）有关的信息，镇里依法征求您的意见。不用登录。</Words>
          <Button id="confirm" busy={busy} busyText="请稍候…" onPress={confirm}>
            确认收到，看征求意见书
          </Button>
        </FormFoot>
      )}
      {view.receivedOn !== null && mayAnswer && <AnswerForm token={token} busy={busy} onAnswer={answer} />}
      <FormFoot>
        <Words size="small" tone="muted">
          {view.contact}
        </Words>
        <Button kind="ghost" icon="phone" onPress={() => dial(view.phone)}>
          {`打电话问 ${view.phone}`}
        </Button>
      </FormFoot>
    </>
  )
}
