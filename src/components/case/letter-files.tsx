import type { LetterFileFormat, LetterLine } from '../../contract/letters'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Card } from '../ui/card'
import { Words } from '../ui/words'
import { dayInShort } from './day-words'

type Props = {
  readonly letter: LetterLine
  /** `<letter>/<format>` of the file that is being made, '' when none is. */
  readonly busy: string
  readonly onSave: (letter: LetterLine, format: LetterFileFormat) => void
}

const FORMATS: readonly (readonly [LetterFileFormat, string])[] = [
  ['pdf', 'PDF'],
  ['docx', 'Word'],
]

const ADDRESSEES = { applicant: '', third_party: '致第三方', agency: '致其他机关', office: '存档' } as const

/** One letter with its files to save. */
export function LetterFiles({ letter, busy, onSave }: Props) {
  const about = [letter.number, dayInShort(letter.on), ADDRESSEES[letter.addressee]]
  return (
    <Card>
      <Words>{letter.name}</Words>
      <Words size="small" tone="muted">
        {about.filter((text) => text !== '').join(' · ')}
      </Words>
      <ButtonRow>
        {FORMATS.map(([format, text]) => (
          <Button
            key={format}
            kind="ghost"
            icon="download"
            label={`下载 ${text} ${letter.name}`}
            busy={busy === `${letter.id}/${format}`}
            onPress={() => onSave(letter, format)}
          >
            {text}
          </Button>
        ))}
      </ButtonRow>
    </Card>
  )
}
