import { Letter } from '@/components/case/letter'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { OUTCOMES, type OutcomeCode } from '@/domain/information-request/outcomes'
import { BasisField } from './basis-field'
import { previewOf } from './letter-preview'
import { toReply, type ReplyDraft } from './reply-draft'
import { asksBasisEarly } from './reply-steps'
import { useOffice } from '../../services/use-office'

type Props = {
  readonly view: StaffCaseView
  readonly draft: ReplyDraft
  readonly outcome: OutcomeCode
  readonly onChange: (part: Partial<ReplyDraft>) => void
}

const remedyWords = (outcome: OutcomeCode): string =>
  OUTCOMES[outcome].remedy === 'R1'
    ? '申请人不服的，须先申请行政复议，再起诉。'
    : '申请人不服的，可以申请行政复议，也可以起诉。'

/** The last look: articles and the letter as the applicant will read it. */
export function CheckQuestion({ view, draft, outcome, onChange }: Props) {
  const office = useOffice().data
  const reply = toReply(draft)
  const letter = office === undefined || reply === null ? null : previewOf(view, reply, office)
  return (
    <>
      <Heading level={1}>核对后提交</Heading>
      <Notice title={OUTCOMES[outcome].situation}>{remedyWords(outcome)}</Notice>
      {!asksBasisEarly(outcome) && (
        <BasisField draft={draft} outcome={outcome} onChange={(legalBasis) => onChange({ legalBasis })} />
      )}
      <Section title="答复书预览">
        {letter === null ? (
          <Words tone="muted">正在取本机关的名称和复议机关，稍后显示。</Words>
        ) : (
          <>
            <Letter
              title={letter.title}
              number={letter.number}
              on={view.today}
              paragraphs={[letter.salutation, ...letter.paragraphs.map(({ text }) => text)]}
              signedBy={letter.signature}
              preview
            />
            <Words size="small" tone="muted">
              文号和申请人全名在发出时填上。
            </Words>
          </>
        )}
      </Section>
    </>
  )
}
