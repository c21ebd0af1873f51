import { useState } from 'react'
import { triageAt } from '../../domain/triage/triage-at'
import { newDraft, readDraft, saveDraft } from '../../services/drafts'
import { showElement } from '../../services/navigate'
import { EMPTY_REQUEST, type RequestDraftValue } from './form-values'
import { REQUEST_DRAFT } from './use-request-draft'

export const TRIAGE = 'triage'
const LONGEST = 1000

const draftOrNew = () =>
  readDraft<RequestDraftValue>(REQUEST_DRAFT) ?? newDraft({ step: 1, values: EMPTY_REQUEST })

/** What was typed elsewhere joins what the draft holds; neither is lost. */
const firstText = (about: string): string => {
  const kept = readDraft<RequestDraftValue>(REQUEST_DRAFT)?.value.values.description ?? ''
  return kept === '' || about === '' || kept.includes(about) ? kept || about : `${kept}\n${about}`
}

/** Puts the words into the draft, so that the form begins with them. */
const carry = (text: string): void => {
  const draft = draftOrNew()
  const { values, ...rest } = draft.value
  if (values.description === text) return
  void saveDraft(REQUEST_DRAFT, {
    ...draft,
    value: { ...rest, values: { ...EMPTY_REQUEST, ...values, description: text.slice(0, LONGEST) } },
  })
}

/** The questions before the form: the answers so far, one's own words, and the way back. `answered`: before this page was there. */
export const useTriage = (about: string, answered: readonly string[]) => {
  const [answers, setAnswers] = useState(answered)
  const [text, setText] = useState(() => firstText(about))
  const goTo = (next: readonly string[]) => {
    setAnswers(next)
    setTimeout(() => showElement(TRIAGE, 'start'), 30)
  }
  return {
    at: triageAt(answers),
    isFirst: answers.length === 0,
    text,
    write: setText,
    answer: (code: string) => goTo([...answers, code]),
    back: () => goTo(answers.slice(0, -1)),
    carry: () => carry(text.trim()),
  }
}
