import { Field } from '@/components/ui/field'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { OUTCOMES, type OutcomeCode } from '@/domain/information-request/outcomes'
import { BasisField } from './basis-field'
import type { ReplyDraft } from './reply-draft'
import { fieldsFor, guideFor } from './reply-fields'
import { asksBasisEarly } from './reply-steps'

type Props = {
  readonly draft: ReplyDraft
  readonly outcome: OutcomeCode
  readonly onChange: (part: Partial<ReplyDraft>) => void
}

/** The texts of the letter, only those that the outcome needs. */
export function WriteQuestion({ draft, outcome, onChange }: Props) {
  const { situation, mustSay, article, needs } = OUTCOMES[outcome]
  return (
    <>
      <Heading level={1}>写出查到的情况</Heading>
      <Lede>{`${situation}：${mustSay}。${article}`}</Lede>
      {fieldsFor(outcome).map((field) => {
        const guide = guideFor(field, outcome)
        const isNeeded = field === 'facts' || needs.some((part) => part === field)
        return (
          <Field
            key={field}
            id={`reply-${field}`}
            label={guide.label}
            hint={guide.hint}
            kind="multiline"
            value={draft[field]}
            onChange={(text) => onChange({ [field]: text })}
            maxLength={guide.maxLength}
            optional={!isNeeded}
          />
        )
      })}
      {asksBasisEarly(outcome) && (
        <BasisField draft={draft} outcome={outcome} onChange={(legalBasis) => onChange({ legalBasis })} />
      )}
    </>
  )
}
