import type { LetterFileFormat, LetterLine } from '../../contract/letters'
import { Button } from '../ui/button'
import { ButtonRow } from '../ui/button-row'
import { Card } from '../ui/card'
import { Notice } from '../ui/notice'
import { Section } from '../ui/section'
import { Words } from '../ui/words'
import { dayInShort } from './day-words'

type Props = {
  readonly letters: readonly LetterLine[]
  /** `<letter>/<format>` of the file that is being made, '' when none is. */
  readonly busy: string
  /** Chinese: why the last file could not be had, '' when it could. */
  readonly failure: string
  readonly onSave: (letter: LetterLine, format: LetterFileFormat) => void
}

const FORMATS: readonly (readonly [LetterFileFormat, string])[] = [
  ['pdf', '下载 PDF'],
  ['docx', '下载 Word'],
]

const ADDRESSEES = { applicant: '', third_party: '致第三方', agency: '致其他机关', office: '存档' } as const

/** The letters of a case, each as PDF and as Word. */
export function LetterList({ letters, busy, failure, onSave }: Props) {
  if (letters.length === 0) return null
  return (
    <Section title="文书">
      {failure !== '' && <Notice title="没有取到文书">{failure}</Notice>}
      {letters.map((letter) => (
        <Card key={letter.id}>
          <Words>{letter.name}</Words>
          <Words size="small" tone="muted">
            {[letter.number, dayInShort(letter.on), ADDRESSEES[letter.addressee]]
              .filter((text) => text !== '')
              .join(' · ')}
          </Words>
          <ButtonRow>
            {FORMATS.map(([format, text]) => (
              <Button
                key={format}
                kind="ghost"
                label={`${text} ${letter.name}`}
                busy={busy === `${letter.id}/${format}`}
                onPress={() => onSave(letter, format)}
              >
                {text}
              </Button>
            ))}
          </ButtonRow>
        </Card>
      ))}
    </Section>
  )
}
