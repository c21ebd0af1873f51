import { useMutation } from '@tanstack/react-query'
import { supportTopic } from '../../contract/topics'
import { call } from '../../services/api'
import { newIdempotencyKey } from '../../services/idempotency-key'
import { MINE, queryClient } from '../../services/query-client'
import { withSession } from '../../services/session'
import { TOPICS, useMyTopics } from './queries'

/** Whether I support a topic, and the way to do so or to take it back. The same again changes nothing. */
export const useSupport = (id: string) => {
  const supports = useMyTopics().data?.supported.includes(id) ?? false
  const sending = useMutation({
    mutationFn: (on: boolean) =>
      withSession(() => call(supportTopic, { id, on }, { idempotencyKey: newIdempotencyKey() })),
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: TOPICS })
      void queryClient.invalidateQueries({ queryKey: [MINE] })
    },
  })
  return { supports, sending }
}
