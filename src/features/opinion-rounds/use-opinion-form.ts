import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { changeOpinion, sendOpinion, type MyComments } from '../../contract/opinion-rounds'
import { call } from '../../services/api'
import { deleteDraft, newDraft, readDraft, saveDraft } from '../../services/drafts'
import { withSession } from '../../services/session'
import { useSubmitOnce, type Order } from '../../services/use-submit-once'
import { myOpinionsKey } from './queries'

/** What is being said, and to what. */
export interface Saying {
  readonly roundId: string
  /** Number of the paragraph; null for the whole. */
  readonly block: number | null
  /** A comment of mine that is being changed. */
  readonly changes?: { readonly id: string; readonly text: string } | undefined
}

const placeOf = ({ block, changes }: Saying): string =>
  changes?.id ?? (block === null ? 'whole' : String(block))

const sendTo =
  ({ roundId: id, block, changes }: Saying) =>
  ({ form: text, key: idempotencyKey }: Order<string>): Promise<MyComments> =>
    withSession(() =>
      changes === undefined
        ? call(sendOpinion, { id, block, text }, { idempotencyKey })
        : call(changeOpinion, { id, comment: changes.id, text }, { idempotencyKey }),
    )

/** The text is kept on the device at each change under one key, so that it arrives once however often it is sent. */
export const useOpinionForm = (saying: Saying, onDone: () => void) => {
  const { roundId, changes } = saying
  const name = `opinion:${roundId}:${placeOf(saying)}`
  const [initial] = useState(() => readDraft<string>(name) ?? newDraft(changes?.text ?? ''))
  const draft = useRef(initial)
  const [text, setText] = useState(initial.value)
  const client = useQueryClient()
  const { sending, submit } = useSubmitOnce<string, MyComments>(sendTo(saying), (mine) => {
    deleteDraft(name)
    client.setQueryData(myOpinionsKey(roundId), mine)
    onDone()
  })
  const write = (value: string): void => {
    draft.current = { ...draft.current, value }
    setText(value)
    void saveDraft(name, draft.current)
  }
  const send = (): void => {
    // The key was used up by other words: what stands here now is a comment of its own.
    if (sending.kind === 'failed' && sending.error.code === 'idempotency_conflict')
      draft.current = newDraft(draft.current.value)
    submit({ form: draft.current.value, key: draft.current.idempotencyKey })
  }
  return { place: placeOf(saying), text, write, send, sending }
}
