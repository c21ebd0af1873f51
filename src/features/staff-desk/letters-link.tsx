import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import type { LetterToCome } from '@/contract/case-view'
import type { DeskAct } from '@/contract/staff-cases'
import { actErrors } from './act-errors'
import { openLetters } from './open-letters'
import { isSameAct, wordedLetters } from './worded-letters'

type Props = {
  readonly caseId: string
  readonly act: unknown
  readonly letters: readonly LetterToCome[]
}

const standingOf = (caseId: string, act: DeskAct): string => {
  const worded = wordedLetters(caseId, act.act)
  if (worded === null || worded.wordings.length === 0) return '依据、期限和救济照法律写好；其他文字可以改。'
  return isSameAct(worded.act, act)
    ? '文字已经改过，会照改的发出。'
    : '改过文字以后表单又变了，发出前请再看一遍。'
}

/** The letters that go out with the act: to read, and to word where the law leaves it free. */
export function LettersLink({ caseId, act, letters }: Props) {
  const [, setShown] = useState(0)
  useDidShow(() => setShown((times) => times + 1))
  // What is filled in is an act once the contract's parser finds nothing wrong with it.
  const made = act as DeskAct
  if (Object.keys(actErrors(made)).length > 0) return null
  return (
    <ListGroup>
      <ListRow
        title="看文书、改文字"
        note={`${letters.map(({ name }) => name).join('、')}。${standingOf(caseId, made)}`}
        onPress={() => openLetters(caseId, made)}
      />
    </ListGroup>
  )
}
