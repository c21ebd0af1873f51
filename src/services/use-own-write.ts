import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { asApiError } from './api-error'
import { newIdempotencyKey } from './idempotency-key'
import { MINE } from './query-client'
import { withSession } from './session'
import type { Sending } from './use-submit-once'

type Owned = {
  /** Where the thing's view is kept. */
  readonly queryKey: readonly string[]
  /** Refusal that says that the page has grown old. */
  readonly staleCode: string
}

/**
 * Sends an act on something of my own: one key until it succeeds, one send at a time, the new view into the cache. A page
 * that has grown old is read again.
 */
export const useOwnWrite = <View>({ queryKey, staleCode }: Owned) => {
  const client = useQueryClient()
  const [state, setState] = useState<Sending>({ kind: 'idle' })
  const key = useRef(newIdempotencyKey())

  const write = async (
    run: (idempotencyKey: string) => Promise<View>,
    onDone: () => void = () => undefined,
  ): Promise<void> => {
    if (state.kind === 'sending') return
    setState({ kind: 'sending' })
    try {
      const view = await withSession(() => run(key.current))
      key.current = newIdempotencyKey()
      client.setQueryData(queryKey, view)
      void client.invalidateQueries({ queryKey: [MINE] })
      setState({ kind: 'idle' })
      onDone()
    } catch (thrown) {
      const error = asApiError(thrown)
      setState({ kind: 'failed', error })
      if (error.code === staleCode) void client.invalidateQueries({ queryKey })
    }
  }

  return { state, write }
}
