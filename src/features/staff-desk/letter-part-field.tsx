import { Card } from '@/components/ui/card'
import { Field } from '@/components/ui/field'
import { Words } from '@/components/ui/words'
import { partName } from '@/domain/letters/edit-letter'
import type { EditorPart } from './letter-edits'

type Props = {
  readonly part: EditorPart
  /** Name of its letter, where a page has several. */
  readonly name: string
  readonly error: string
  readonly onChange: (text: string) => void
}

const HINTS = {
  required: '可以改写，不能删去。',
  editable: '可以改写；清空就是删去这一段。',
} as const

/** One paragraph of a letter: a field where it may be reworded, else the law's words as they stay. */
export function LetterPartField({ part: { id, text, guard }, name, error, onChange }: Props) {
  if (guard === 'guarded') {
    return (
      <Card>
        <Words size="small" tone="muted">{`${partName(id)}（法定内容，不能改）`}</Words>
        <Words>{text}</Words>
      </Card>
    )
  }
  return (
    <Field
      id={`part-${name}${id.replace('.', '-')}`}
      label={partName(id)}
      kind="multiline"
      hint={HINTS[guard]}
      value={text}
      maxLength={20000}
      onChange={onChange}
      {...(error === '' ? {} : { error })}
    />
  )
}
