import { useRef, useState } from 'react'
import type { TopicWords } from '../../domain/topic/events'
import { deleteDraft, newDraft, readDraft, saveDraft } from '../../services/drafts'
import { EMPTY_TOPIC } from './topic-values'

const DRAFT = 'topic'

const start = (about: string) => {
  const kept = readDraft<TopicWords>(DRAFT) ?? newDraft(EMPTY_TOPIC)
  const { title, detail } = { ...EMPTY_TOPIC, ...kept.value }
  return { ...kept, value: { title: title === '' ? about : title, detail } }
}

/** What is typed, kept on the device at each change, under one key until it is sent. */
export const useTopicDraft = (about: string) => {
  const [initial] = useState(() => start(about))
  const draft = useRef(initial)
  const [words, setWords] = useState<TopicWords>(initial.value)
  const keep = (next: typeof initial): void => {
    draft.current = next
    setWords(next.value)
    void saveDraft(DRAFT, next)
  }
  return {
    words,
    newest: () => draft.current.value,
    key: () => draft.current.idempotencyKey,
    change: (more: Partial<TopicWords>): void =>
      keep({ ...draft.current, value: { ...draft.current.value, ...more } }),
    renew: (): void => keep({ ...newDraft(draft.current.value) }),
    discard: (): void => deleteDraft(DRAFT),
  }
}
