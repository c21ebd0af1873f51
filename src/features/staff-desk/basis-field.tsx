import { Field } from '@/components/ui/field'
import { type ReplyDraft, proposedBasis } from './reply-draft'
import type { OutcomeCode } from '@/domain/information-request/outcomes'
import { asksBasisEarly } from './reply-steps'

type Props = {
  readonly draft: ReplyDraft
  readonly outcome: OutcomeCode
  readonly onChange: (lines: readonly string[]) => void
}

/** Articles the reply rests on, one a line; the Regulation's own are filled in. */
export function BasisField({ draft, outcome, onChange }: Props) {
  const lines = draft.legalBasis ?? proposedBasis(outcome)
  return (
    <Field
      id="legal-basis"
      label="法律依据"
      hint={
        asksBasisEarly(outcome)
          ? '一行一条。公开条例的条款已填好，请另起一行写出是哪一部法律、行政法规的第几条，例：《不动产登记暂行条例》第二十七条。'
          : '一行一条，写到条、款、项。已按您的答案填好，一般不用改。'
      }
      kind="multiline"
      value={lines.join('\n')}
      onChange={(text) => onChange(text.split('\n'))}
      maxLength={2000}
    />
  )
}
