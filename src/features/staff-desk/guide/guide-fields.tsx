import { Checkbox } from '@/components/ui/checkbox'
import { Expander } from '@/components/ui/expander'
import { Field } from '@/components/ui/field'
import {
  GUIDE_FIELD_TEXTS,
  GUIDE_FIELDS,
  HOTLINE,
  longestOf,
  mayBeEmpty,
  type GuideField,
  type OfficeGuide,
} from '@/domain/guide/office-guide'

type Props = {
  readonly guide: OfficeGuide
  /** Field that was refused, and what to do about it. */
  readonly wrong: { readonly field: string; readonly message: string } | null
  readonly onChange: (over: Partial<OfficeGuide>) => void
}

const LONG: readonly GuideField[] = ['howToApply', 'fees', 'sourceNote']
const HINTS: Readonly<Partial<Record<GuideField, string>>> = {
  phone: `没有直线电话的不写，群众看到便民热线 ${HOTLINE}，并标明没有核实`,
  howToApply: '一行一个办法：当面、写信、传真、手机',
  sourceNote: '这些资料从哪里来，哪些还没有核实，群众也看得到',
}

/** Every part of the guide, then which of them nobody has checked yet. */
export function GuideFields({ guide, wrong, onChange }: Props) {
  const mark = (field: GuideField, on: boolean) =>
    onChange({
      unverified: GUIDE_FIELDS.filter((each) => (each === field ? on : guide.unverified.includes(each))),
    })
  return (
    <>
      {GUIDE_FIELDS.map((field) => (
        <Field
          key={field}
          id={`guide-${field}`}
          label={GUIDE_FIELD_TEXTS[field]}
          kind={LONG.includes(field) ? 'multiline' : 'text'}
          value={guide[field]}
          onChange={(value) => onChange({ [field]: value })}
          maxLength={longestOf(field)}
          optional={mayBeEmpty(field)}
          {...(HINTS[field] === undefined ? {} : { hint: HINTS[field] })}
          {...(wrong?.field === `guide.${field}` ? { error: wrong.message } : {})}
        />
      ))}
      <Expander title={`还没有核实的（${guide.unverified.length}）`} open={guide.unverified.length > 0}>
        {GUIDE_FIELDS.filter((field) => field !== 'sourceNote').map((field) => (
          <Checkbox
            key={field}
            id={`guide-unverified-${field}`}
            label={`${GUIDE_FIELD_TEXTS[field]}还没有核实`}
            checked={guide.unverified.includes(field)}
            onChange={(on) => mark(field, on)}
          />
        ))}
      </Expander>
    </>
  )
}
