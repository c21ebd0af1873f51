import { useRef, useState } from 'react'
import { deleteDraft, newDraft, readDraft, saveDraft, savedNote } from '../../services/drafts'

/** One text that survives a killed page; saved with each change. */
export const useKeptText = (name: string, first: string) => {
  const draft = useRef(readDraft<string>(name) ?? newDraft(first))
  const [text, setText] = useState(draft.current.value)
  const [note, setNote] = useState('')
  const change = (value: string) => {
    setText(value)
    void saveDraft(name, { ...draft.current, value }).then((saved) => setNote(savedNote(saved)))
  }
  return { text, note, change, discard: () => deleteDraft(name) }
}
