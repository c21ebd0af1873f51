import type { LetterFileFormat, LetterLine } from '../../contract/letters'
import { Expander } from '../ui/expander'
import { Notice } from '../ui/notice'
import { Section } from '../ui/section'
import { LetterFiles } from './letter-files'

type Props = {
  readonly letters: readonly LetterLine[]
  /** `<letter>/<format>` of the file that is being made, '' when none is. */
  readonly busy: string
  /** Chinese: why the last file could not be had, '' when it could. */
  readonly failure: string
  readonly onSave: (letter: LetterLine, format: LetterFileFormat) => void
}

/** A long case has a dozen letters; the last ones are those that people come for. */
const SHOWN = 3

/** The letters of a case, each as PDF and as Word; the newest first, the older ones behind a line. */
export function LetterList({ letters, busy, failure, onSave }: Props) {
  if (letters.length === 0) return null
  const newestFirst = [...letters].reverse()
  const older = newestFirst.slice(SHOWN)
  const filesOf = (letter: LetterLine) => (
    <LetterFiles key={letter.id} letter={letter} busy={busy} onSave={onSave} />
  )
  return (
    <Section title="文书">
      {failure !== '' && <Notice title="没有取到文书">{failure}</Notice>}
      {newestFirst.slice(0, SHOWN).map(filesOf)}
      {older.length > 0 && <Expander title={`更早的 ${older.length} 份文书`}>{older.map(filesOf)}</Expander>}
    </Section>
  )
}
