import { changeOpinion, type MyComments } from '../../contract/opinion-rounds'
import { call } from '../../services/api'
import { useOwnWrite } from '../../services/use-own-write'
import { myOpinionsKey } from './queries'

/** Takes a comment of mine back. */
export const useTakeBack = (id: string) => {
  const { state, write } = useOwnWrite<MyComments>({
    queryKey: myOpinionsKey(id),
    staleCode: 'act_not_allowed',
  })
  const takeBack = (comment: string, onDone: () => void): Promise<void> =>
    write((idempotencyKey) => call(changeOpinion, { id, comment, text: null }, { idempotencyKey }), onDone)
  return { state, busy: state.kind === 'sending', takeBack }
}
