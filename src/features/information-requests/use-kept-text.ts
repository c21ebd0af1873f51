import { useRef, useState } from 'react'
import { deleteDraft, newDraft, readDraft, saveDraft } from '../../services/drafts'

/** One text that survives a killed page; saved with each change. */
export const useKeptText = (name: string, first: string) => {
  const draft = useRef(readDraft<string>(name) ?? newDraft(first))
  const [text, setText] = useState(draft.current.value)
  const [note, setNote] = useState('')
  const change = (value: string) => {
    setText(value)
    const saved = saveDraft(name, { ...draft.current, value })
    setNote(saved === undefined ? '手机存不下，草稿没有保存' : `已保存 ${saved.savedAt}`)
  }
  return { text, note, change, discard: () => deleteDraft(name) }
}
