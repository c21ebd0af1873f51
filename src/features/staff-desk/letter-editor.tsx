import { Button } from '@/components/ui/button'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import type { LetterPart } from '@/domain/information-request/events'
import type { LetterParagraph } from '@/domain/letters/letter'
import { goBack, tell } from '@/services/navigate'
import { FailureNotice } from './failure-notice'
import { editorParts, refusedPart, type EditorPart, type TypedParts } from './letter-edits'
import { LetterParts } from './letter-parts'
import { StaffPage } from './staff-page'
import { useDeskAct } from './use-desk-act'
import { keptName, useKeptState } from './use-kept-state'

type Props = {
  readonly view: StaffCaseView
  readonly standing: readonly LetterParagraph[]
}

const lettersOnly = ({ id, text }: LetterPart): LetterPart => ({ id, text })

/** The drafted answer's letter, paragraph by paragraph: what is free is reworded, what the law guards stays. */
export function LetterEditor({ view, standing }: Props) {
  const typed = useKeptState<TypedParts | null>(keptName('letter-parts', view.id), () => null)
  const acting = useDeskAct(view.id)
  const parts = editorParts(standing, typed.value)
  const keepParts = (next: readonly EditorPart[]) =>
    typed.set({ over: standing.map(lettersOnly), parts: next.map(lettersOnly) })
  const wrong = refusedPart(acting.failure?.field)
  const save = () =>
    acting.act(view.seq, { act: 'edit_letter', parts: parts.map(lettersOnly) }, () => {
      typed.clear()
      tell('已保存')
      goBack()
    })
  const foot = (
    <Button onPress={save} busy={acting.busy} busyText="正在保存…">
      保存文书
    </Button>
  )
  return (
    <StaffPage title="修改答复书" foot={foot}>
      <Heading level={1}>修改答复书</Heading>
      <Words tone="muted">改的是发出去的文字；依据、决定、期限和救济告知照法律写好了，不能改。</Words>
      {!typed.isKept && <Notice tone="amber">这部手机存不下了，请尽快保存文书。</Notice>}
      <LetterParts
        parts={parts}
        wrong={wrong}
        message={acting.failure?.userMessage ?? ''}
        onChange={keepParts}
      />
      <FailureNotice failure={acting.failure} note="写的都在，可以改过再保存。" />
    </StaffPage>
  )
}
