import { Checkbox } from '@/components/ui/checkbox'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import {
  longestOfProposal,
  PROPOSAL_FIELD_TEXTS,
  PROPOSAL_KIND_TEXTS,
  PROPOSAL_KINDS,
} from '@/domain/proposal/proposal-facts'
import type { TypedProposal } from './typed-proposal'

type Props = {
  readonly typed: TypedProposal
  readonly onChange: (over: Partial<TypedProposal>) => void
  /** Chinese: what is wrong with a field; '' where nothing is. */
  readonly errorAt: (field: string) => string
}

const KINDS = PROPOSAL_KINDS.map((value) => ({ value, text: PROPOSAL_KIND_TEXTS[value] }))

const LINES = [
  ['session', '例：第四届人民代表大会第二次会议', 'text', longestOfProposal('session')],
  ['number', '例：第3号', 'text', longestOfProposal('number')],
  ['title', '例：关于修缮灌溉沟渠的建议，群众会看到', 'text', longestOfProposal('title')],
  ['text', '照原文写', 'multiline', longestOfProposal('text')],
  ['proposers', '一行一个，不写电话、住址', 'multiline', 600],
  ['assignedOn', '写成 2026-03-02 的样子，期限从这天算起', 'text', 10],
] as const

const TICKS = [
  ['isComplex', '涉及面广、处理难度大，按六个月办理'],
  ['showsNames', '代表同意公开姓名'],
  ['showsText', '代表同意公开建议原文'],
] as const

/** Every part of a proposal, then what its proposers agreed to show. */
export function ProposalFields({ typed, onChange, errorAt }: Props) {
  return (
    <>
      <Choice
        id="proposal-kind"
        label="是哪一种"
        options={KINDS}
        value={typed.kind}
        onChange={(kind) => onChange({ kind })}
        columns={2}
      />
      {LINES.map(([field, hint, kind, longest]) => {
        const error = errorAt(field)
        return (
          <Field
            key={field}
            id={`proposal-${field}`}
            label={PROPOSAL_FIELD_TEXTS[field]}
            hint={hint}
            kind={kind}
            value={typed[field]}
            onChange={(text) => onChange({ [field]: text })}
            maxLength={longest}
            {...(error === '' ? {} : { error })}
          />
        )
      })}
      {TICKS.map(([field, label]) => (
        <Checkbox
          key={field}
          id={`proposal-${field}`}
          label={label}
          checked={typed[field]}
          onChange={(on) => onChange({ [field]: on })}
        />
      ))}
    </>
  )
}
