import { Checkbox } from '../../components/ui/checkbox'
import { Expander } from '../../components/ui/expander'
import { Field } from '../../components/ui/field'
import { Words } from '../../components/ui/words'
import { useUnitsConcerned } from './queries'
import type { LetterForm } from './use-letter-form'

type Props = { readonly form: LetterForm }

/** Whom it is about: units of the township are shut out of it from the first moment. */
export function ConcernedFields({ form: { values, change } }: Props) {
  const units = useUnitsConcerned().data?.units ?? []
  const isSet = values.concernedUnits.length > 0 || values.concernedWords !== ''
  const toggle = (id: string, on: boolean): void => {
    const others = values.concernedUnits.filter((each) => each !== id)
    change({ concernedUnits: on ? [...others, id] : others })
  }
  return (
    <Expander title="反映的是镇里的单位或者干部" open={isSet}>
      <Words size="small" tone="muted">
        勾选以后，这个单位的人，连同代理他们的人，都看不到这封信，也不能办。
      </Words>
      {units.map(({ id, name }) => (
        <Checkbox
          key={id}
          id={`unit-${id}`}
          label={name}
          checked={values.concernedUnits.includes(id)}
          onChange={(on) => toggle(id, on)}
        />
      ))}
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
