import type { ComponentProps } from 'react'
import { Controller, type Control } from 'react-hook-form'
import { Dictate } from '../../components/sending/dictate'
import { Field } from '../../components/ui/field'
import type { RequestField, RequestValues } from './form-values'

type TextField = {
  [Name in RequestField]: RequestValues[Name] extends string
    ? string extends RequestValues[Name]
      ? Name
      : never
    : never
}[RequestField]

type Props = Pick<
  ComponentProps<typeof Field>,
  'label' | 'hint' | 'kind' | 'placeholder' | 'maxLength' | 'optional'
> & {
  readonly control: Control<RequestValues>
  readonly name: TextField
  readonly focus: RequestField | null
}

/** A written answer, joined to the form. */
export function TextAnswer({ control, name, focus, ...field }: Props) {
  return (
    <Controller
      control={control}
      name={name}
      render={({ field: { value, onChange, onBlur }, fieldState: { error } }) => (
        <Field
          {...field}
          {...(field.kind === 'multiline'
            ? { below: <Dictate label={field.label} onWords={(words) => onChange(`${value}${words}`)} /> }
            : {})}
          id={name}
          value={value}
          onChange={onChange}
          onBlur={onBlur}
          focused={focus === name}
          {...(error?.message === undefined ? {} : { error: error.message })}
        />
      )}
    />
  )
}
