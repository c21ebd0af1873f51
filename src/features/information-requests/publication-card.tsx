import { useState } from 'react'
import { SpokenField } from '../../components/sending/spoken-field'
import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { Card } from '../../components/ui/card'
import { Failure } from '../../components/ui/failure'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import type { MyCaseView } from '../../contract/case-view'
import { proposePublication } from '../../contract/my-cases'
import { call } from '../../services/api'
import { useCaseWrite } from './use-case-write'
import { useKeptText } from './use-kept-text'

type Props = { readonly case: MyCaseView }

/** The applicant proposes that what he was given be published for everybody (Art. 44). */
export function PublicationCard({ case: view }: Props) {
  const [asking, setAsking] = useState(false)
  const [tried, setTried] = useState(false)
  const reason = useKeptText(`publication:${view.caseId}`, '')
  const { state, write } = useCaseWrite(view.caseId, reason.discard)
  if (!view.mayProposePublication) return null
  const isMissing = reason.text.trim() === ''
  const send = () => {
    setTried(true)
    if (isMissing) return
    const input = { id: view.caseId, seq: view.seq, reason: reason.text }
    void write((idempotencyKey) => call(proposePublication, input, { idempotencyKey }))
  }
  return (
    <Section title="这份信息大家都该知道吗">
      <Card>
        <Words>您可以建议镇里主动公开，让所有人都能看到（条例第四十四条）。您的姓名不会公开。</Words>
        {!asking && (
          <Button id="propose-publication" kind="ghost" onPress={() => setAsking(true)}>
            建议主动公开
          </Button>
        )}
        {asking && (
          <>
            <SpokenField
              id="publication-reason"
              label="为什么大家都需要知道"
              hint="例如：全村都领这项补贴。"
              value={reason.text}
              onChange={reason.change}
              maxLength={300}
              {...(tried && isMissing ? { error: '请写明为什么大家都需要知道' } : {})}
            />
            <Failure of={state} onRetry={send} />
            <ButtonRow>
              <Button kind="ghost" onPress={() => setAsking(false)}>
                不提了
              </Button>
              <Button busy={state.kind === 'sending'} onPress={send}>
                提交建议
              </Button>
            </ButtonRow>
          </>
        )}
      </Card>
    </Section>
  )
}
