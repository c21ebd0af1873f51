import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useDidShow } from '@tarojs/taro'
import type { Endpoint } from '@/contract/endpoint'
import { staffCall } from './staff-call'

/** What is read at the desk, and when it is asked for. */
interface DeskRead<Input, Output> {
  readonly queryKey: readonly unknown[]
  readonly door: Endpoint<Input, Output>
  readonly input: NoInfer<Input>
  /** Whether whoever is signed in may ask for it. */
  readonly enabled: boolean
  /** False where the first refusal is the answer. */
  readonly retry?: false
  /** Unit: milliseconds. */
  readonly refetchInterval?: number
}

/** A read at the desk: always asked for anew, nothing of it is taken from the device. */
export const useDeskRead = <Input extends Readonly<Record<string, unknown>>, Output>({
  door,
  input,
  ...asked
}: DeskRead<Input, Output>): UseQueryResult<Output> =>
  useQuery({ ...asked, queryFn: () => staffCall(door, input), staleTime: 0 })

/** The same, and again each time the page is shown: others work on it meanwhile. */
export const useShownDeskRead = <Input extends Readonly<Record<string, unknown>>, Output>(
  read: DeskRead<Input, Output>,
): UseQueryResult<Output> => {
  const query = useDeskRead(read)
  useDidShow(() => {
    if (read.enabled) void query.refetch()
  })
  return query
}
