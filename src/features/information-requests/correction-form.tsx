import { View } from '@tarojs/components'
import { SpokenField } from '../../components/sending/spoken-field'
import { useState } from 'react'
import * as z from 'zod/mini'
import { StaffHelp } from '../../components/sending/staff-help'
import { Button } from '../../components/ui/button'
import { Failure } from '../../components/ui/failure'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { Words } from '../../components/ui/words'
import type { MyCaseView } from '../../contract/case-view'
import { correctMyCase } from '../../contract/my-cases'
import { wantedInformation } from '../../contract/submit-information-request'
import { call } from '../../services/api'
import { showElement } from '../../services/navigate'
import { useMessageAsk } from '../../services/use-message-ask'
import { useCaseWrite } from './use-case-write'
import { useKeptText } from './use-kept-text'

type Props = {
  readonly case: MyCaseView
  readonly onDone: () => void
}

/** Answers a correction notice: the description anew, the old one stays in the record. */
export function CorrectionForm({ case: view, onDone }: Props) {
  const kept = useKeptText(`correction:${view.caseId}`, view.description)
  const { ask } = useMessageAsk('progress')
  const [problem, setProblem] = useState<string | undefined>()
  const { state, write } = useCaseWrite(view.caseId, () => {
    kept.discard()
    onDone()
  })
  const send = () => {
    const parsed = z.safeParse(wantedInformation, { description: kept.text })
    setProblem(parsed.success ? undefined : parsed.error.issues[0]?.message)
    if (!parsed.success) return showElement('field-description')
    void ask()
    void write((idempotencyKey) =>
      call(correctMyCase, { id: view.caseId, seq: view.seq, wanted: parsed.data }, { idempotencyKey }),
    )
  }
  return (
    <View>
      <Heading level={1}>补正申请</Heading>
      <Notice tone="amber" title="要补正的">
        {view.correctionPoints.map((point, place) => (
          <View key={point}>{`${place + 1}. ${point}`}</View>
        ))}
      </Notice>
      <Words size="small" tone="muted">
        {kept.note}
      </Words>
      <SpokenField
        id="description"
        label="信息名称或内容"
        hint="改好的写在这里，原来的会留底"
        value={kept.text}
        onChange={kept.change}
        maxLength={1000}
        focused={problem !== undefined}
        {...(problem === undefined ? {} : { error: problem })}
      />
      <StaffHelp what="补正" />
      <Failure of={state} onRetry={send} />
      <Button id="submit" busy={state.kind === 'sending'} busyText="正在提交…" onPress={send}>
        提交补正
      </Button>
    </View>
  )
}
