import { Controller, type Control } from 'react-hook-form'
import { Choice, type ChoiceOption } from '../../components/ui/choice'
import type { RequestField, RequestValues } from './form-values'

type ChoiceField =
  'person' | 'identityType' | 'agentIdentityType' | 'organisationKind' | 'provisionForm' | 'deliveryWay'

type Props<N extends ChoiceField> = {
  readonly control: Control<RequestValues>
  readonly name: N
  readonly focus: RequestField | null
  readonly label: string
  readonly hint?: string
  readonly columns?: 1 | 2
  readonly options: readonly ChoiceOption<NonNullable<RequestValues[N]> & string>[]
}

/** A chosen answer, joined to the form. */
export function ChoiceAnswer<N extends ChoiceField>({ control, name, focus, options, ...rest }: Props<N>) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState: { error } }) => (
        <Choice
          {...rest}
          id={name}
          options={options}
          value={field.value as (NonNullable<RequestValues[N]> & string) | null}
          onChange={(value) => {
            field.onChange(value)
            // A choice has no blur of its own: chosen is touched, so that its message goes with the mending.
            field.onBlur()
          }}
          focused={focus === name}
          {...(error?.message === undefined ? {} : { error: error.message })}
        />
      )}
    />
  )
}
