import { useCallback, useEffect, useRef, useState } from 'react'
import { deleteDraft, newDraft, readDraft, saveDraft, savedNote, type Draft } from '../../services/drafts'
import { withOwnDetails } from '../../services/own-details'
import { EMPTY_REQUEST, type RequestDraftValue } from './form-values'

export const REQUEST_DRAFT = 'information-request'
const SAVE_AFTER = 400

const start = (about: string, name: string): Draft<RequestDraftValue> => {
  const kept = readDraft<RequestDraftValue>(name)
  // What this phone remembers is its owner's: staff fill in a form for somebody else.
  const empty = name === REQUEST_DRAFT ? withOwnDetails(EMPTY_REQUEST) : EMPTY_REQUEST
  const draft = kept ?? newDraft({ step: 1, values: empty })
  const values = { ...EMPTY_REQUEST, ...draft.value.values }
  const description = values.description === '' ? about : values.description
  return { ...draft, value: { ...draft.value, values: { ...values, description } } }
}

/**
 * The draft of a request: found again after the page was killed, saved less than half a second after each change and
 * at once when the page goes away.
 */
export const useRequestDraft = (about: string, name = REQUEST_DRAFT) => {
  const [initial] = useState(() => start(about, name))
  const draft = useRef(initial)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const [note, setNote] = useState(initial.savedAt === '' ? '' : savedNote(initial))

  const saveNow = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    void saveDraft(name, draft.current).then((saved) => setNote(savedNote(saved)))
  }, [name])

  const change = useCallback(
    (value: RequestDraftValue) => {
      draft.current = { ...draft.current, value }
      if (timer.current === null) timer.current = setTimeout(saveNow, SAVE_AFTER)
    },
    [saveNow],
  )

  const discard = useCallback(() => {
    if (timer.current !== null) clearTimeout(timer.current)
    timer.current = null
    deleteDraft(name)
  }, [name])

  /** A new key: the next send is a new request. */
  const renew = useCallback(() => {
    draft.current = newDraft(draft.current.value)
    saveNow()
  }, [saveNow])

  useEffect(() => () => void (timer.current !== null && saveNow()), [saveNow])

  return {
    initial: initial.value,
    key: () => draft.current.idempotencyKey,
    note,
    change,
    saveNow,
    discard,
    renew,
  }
}
