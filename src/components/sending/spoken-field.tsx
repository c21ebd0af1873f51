import type { ComponentProps } from 'react'
import { Field } from '../ui/field'
import { Dictate } from './dictate'

type Props = Omit<ComponentProps<typeof Field>, 'kind' | 'below'> & { readonly maxLength: number }

/** A description in one's own words: typed, or said where the device understands speech. */
export function SpokenField(props: Props) {
  const { label, value, onChange, maxLength } = props
  const add = (words: string) => onChange((value + words).slice(0, maxLength))
  return <Field {...props} kind="multiline" below={<Dictate label={label} onWords={add} />} />
}
