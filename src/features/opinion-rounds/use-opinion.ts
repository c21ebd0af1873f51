import { changeOpinion, sendOpinion, type MyComments } from '../../contract/opinion-rounds'
import { call } from '../../services/api'
import { useOwnWrite } from '../../services/use-own-write'
import { myOpinionsKey } from './queries'

/** Writes, changes and takes back what I say to a round. */
export const useOpinion = (id: string) => {
  const { state, write } = useOwnWrite<MyComments>({
    queryKey: myOpinionsKey(id),
    staleCode: 'act_not_allowed',
  })
  return {
    state,
    busy: state.kind === 'sending',
    send: (block: number | null, text: string, onDone: () => void) =>
      write((idempotencyKey) => call(sendOpinion, { id, block, text }, { idempotencyKey }), onDone),
    change: (comment: string, text: string | null, onDone: () => void) =>
      write((idempotencyKey) => call(changeOpinion, { id, comment, text }, { idempotencyKey }), onDone),
  }
}
