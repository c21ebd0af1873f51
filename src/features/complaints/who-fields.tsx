import { PhoneOfWechat } from '../../components/sending/phone-of-wechat'
import { Choice } from '../../components/ui/choice'
import { Field } from '../../components/ui/field'
import { Section } from '../../components/ui/section'
import { Words } from '../../components/ui/words'
import { KIND_RULES } from '../../domain/complaint/kinds'
import type { LetterForm } from './use-letter-form'

type Props = { readonly form: LetterForm }

const NAMED = [
  { value: 'named', text: '留姓名', note: '好联系您，能告诉您结果' },
  { value: 'anonymous', text: '不留姓名', note: '答复在“我的”里看，没法打电话问您' },
] as const

/** Who writes: by name, or without where the law allows it. */
export function WhoFields({ form: { values, problems, change } }: Props) {
  const mayBeNameless = values.kind === null || KIND_RULES[values.kind].anonymous
  const isNamed = !values.isAnonymous || !mayBeNameless
  const error = (field: 'name' | 'phone' | 'address') =>
    problems[field] === undefined ? {} : { error: problems[field] }
  return (
    <Section title="怎样联系您" level={3}>
      {mayBeNameless ? (
        <Choice
          id="letter-named"
          label="留不留姓名"
          options={NAMED}
          value={values.isAnonymous ? 'anonymous' : 'named'}
          onChange={(value) => change({ isAnonymous: value === 'anonymous' })}
        />
      ) : (
        <Words tone="muted">这一类来信要留姓名、电话和住址，才能依法告诉您归谁办、办得怎样。</Words>
      )}
      {isNamed && (
        <>
          <Field
            id="name"
            label="姓名"
            value={values.name}
            onChange={(name) => change({ name })}
            maxLength={50}
            {...error('name')}
          />
          <Field
            id="phone"
            label="联系电话"
            value={values.phone}
            onChange={(phone) => change({ phone })}
            maxLength={20}
            {...error('phone')}
          />
          <PhoneOfWechat onPhone={(phone) => change({ phone })} />
          <Field
            id="address"
            label="住址"
            optional={mayBeNameless}
            value={values.address}
            onChange={(address) => change({ address })}
            maxLength={200}
            {...error('address')}
          />
          <Words size="small" tone="muted">
            被反映的单位看不到您的姓名和电话；工作人员要看，得写明原因，并留下记录。
          </Words>
        </>
      )}
    </Section>
  )
}
