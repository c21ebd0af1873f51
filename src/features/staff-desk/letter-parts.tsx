import { TextLink } from '@/components/ui/text-link'
import { LetterPartField } from './letter-part-field'
import { withAdded, withText, type EditorPart } from './letter-edits'

type Props = {
  readonly parts: readonly EditorPart[]
  /** Sets the letters of one page apart. */
  readonly name?: string
  /** Id of the part that was refused, '' when none was, and why. */
  readonly wrong: string
  readonly message: string
  readonly onChange: (parts: readonly EditorPart[]) => void
}

/** A letter paragraph by paragraph: what is free is reworded, what the law guards stays. */
export function LetterParts({ parts, name = '', wrong, message, onChange }: Props) {
  return (
    <>
      {parts.map((part) => (
        <LetterPartField
          key={part.id}
          part={part}
          name={name}
          error={part.id === wrong ? message : ''}
          onChange={(text) => onChange(withText(parts, part.id, text))}
        />
      ))}
      <TextLink acts onPress={() => onChange(withAdded(parts))}>
        加一段
      </TextLink>
    </>
  )
}
