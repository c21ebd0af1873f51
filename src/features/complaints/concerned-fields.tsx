import { UnitsConcerned } from '../../components/case/units-concerned'
import { Expander } from '../../components/ui/expander'
import { Field } from '../../components/ui/field'
import { Words } from '../../components/ui/words'
import { useMailbox } from '../../services/use-mailbox'
import type { LetterForm } from './use-letter-form'

type Props = { readonly form: LetterForm }

/** Whom it is about: units of the township are shut out of it from the first moment. */
export function ConcernedFields({ form: { values, change } }: Props) {
  const units = useMailbox().data?.units ?? []
  const isSet = values.concernedUnits.length > 0 || values.concernedWords !== ''
  return (
    <Expander title="反映的是镇里的单位或者干部" open={isSet}>
      <Words size="small" tone="muted">
        勾选以后，这个单位的人，连同代理他们的人，都看不到这封信，也不能办。
      </Words>
      <UnitsConcerned
        units={units}
        chosen={values.concernedUnits}
        onChange={(concernedUnits) => change({ concernedUnits })}
      />
      <Field
        id="concernedWords"
        label="反映的是谁"
        hint="知道姓名、职务的写在这里，由甄别的人登记回避"
        optional
        value={values.concernedWords}
        onChange={(concernedWords) => change({ concernedWords })}
        maxLength={200}
      />
    </Expander>
  )
}
