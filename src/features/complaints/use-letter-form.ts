import { useRef, useState } from 'react'
import { deleteDraft, newDraft, readDraft, saveDraft, savedNote } from '../../services/drafts'
import { withOwnDetails } from '../../services/own-details'
import { showElement } from '../../services/navigate'
import { uploadList } from '../../services/upload-list'
import {
  checkLetter,
  EMPTY_LETTER,
  type LetterField,
  type LetterProblems,
  type LetterValues,
} from './letter-values'

/** Name under which what is written is kept. */
export const LETTER_DRAFT = 'complaint'
/** Name under which the photos of the draft are kept. */
export const LETTER_FILES = 'complaint-files'
/** Name under which its recording is kept. */
export const LETTER_VOICE = 'complaint-voice'

const start = (given: Partial<LetterValues>) => {
  const kept = readDraft<LetterValues>(LETTER_DRAFT) ?? newDraft(withOwnDetails(EMPTY_LETTER))
  const { kind = null, text = '', village = '' } = given
  const values = { ...EMPTY_LETTER, ...kept.value }
  return {
    ...kept,
    value: {
      ...values,
      kind: kind ?? values.kind,
      text: values.text === '' ? text : values.text,
      village: village || values.village,
    },
  }
}

/** Lists of files tell how they stand when the form is drawn: that makes no draft. */
const changesNothing = (values: LetterValues, more: Partial<LetterValues>): boolean =>
  JSON.stringify({ ...values, ...more }) === JSON.stringify(values)

/** What is written, kept on the device at each change, under one key until it is sent. */
const useLetterDraft = (given: Partial<LetterValues>) => {
  const [initial] = useState(() => start(given))
  const draft = useRef(initial)
  const [values, setValues] = useState<LetterValues>(initial.value)
  const [note, setNote] = useState('')
  const keepNow = (): void => {
    void saveDraft(LETTER_DRAFT, draft.current).then((saved) => setNote(savedNote(saved)))
  }
  return {
    values,
    note,
    newest: () => draft.current.value,
    key: () => draft.current.idempotencyKey,
    set: (more: Partial<LetterValues>): void => {
      if (changesNothing(draft.current.value, more)) return
      draft.current = { ...draft.current, value: { ...draft.current.value, ...more } }
      setValues(draft.current.value)
      keepNow()
    },
    renew: (): void => {
      draft.current = newDraft(draft.current.value)
      keepNow()
    },
  }
}

const discard = (): void => {
  deleteDraft(LETTER_DRAFT)
  for (const name of [LETTER_FILES, LETTER_VOICE]) uploadList(name).clear(true)
}

const show = (field: LetterField | undefined): void => {
  if (field !== undefined) setTimeout(() => showElement(`field-${field}`), 60)
}

/** The form's state: what is written, what is wrong with it once it was tried, and the draft's key. */
export const useLetterForm = (given: Partial<LetterValues>) => {
  const { values, note, newest, key, set, renew } = useLetterDraft(given)
  const [tried, setTried] = useState(false)
  const [refused, setRefused] = useState<LetterProblems>({})
  const checked = checkLetter(values)
  const problems: LetterProblems = { ...(tried && !checked.ok ? checked.problems : {}), ...refused }
  const change = (more: Partial<LetterValues>): void => {
    setRefused({})
    set(more)
  }
  /** The form if it is right; else the first thing to mend comes into view. */
  const check = () => {
    setTried(true)
    const now = checkLetter(newest())
    if (now.ok) return now.form
    show((Object.keys(now.problems) as LetterField[])[0])
    return null
  }
  const refuse = (field: LetterField, message: string): void => {
    setRefused({ [field]: message })
    show(field)
  }
  return { values, problems, note, change, check, refuse, discard, renew, key, newest }
}

export type LetterForm = ReturnType<typeof useLetterForm>
