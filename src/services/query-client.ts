import Taro from '@tarojs/taro'
import {
  dehydrate,
  focusManager,
  hydrate,
  onlineManager,
  QueryClient,
  type DehydratedState,
} from '@tanstack/react-query'
import { ApiError } from './api-error'
import { forget, keep, recall } from './storage'
import { utf8Bytes } from './utf8-bytes'

const KEY = 'public-reads'
const KEPT_READS = 24
/** Under the 1 MB that WeChat allows one key. */
const KEPT_BYTES = 900_000
/** Kept elsewhere, one by one, or too large to be worth it. */
const KEPT_APART: readonly unknown[] = ['document', 'comparison']
const SAVE_AFTER = 1500
const DAY = 24 * 3_600_000

/** First word of the key of every read that anyone may see; only these are kept on the device. */
export const PUBLIC = 'public'

/** First word of the key of every read of my own; they never leave memory. */
export const MINE = 'mine'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 7 * DAY,
      networkMode: 'offlineFirst',
      // `call` already sends a read twice.
      retry: false,
      refetchOnWindowFocus: (query) => !(query.state.error instanceof ApiError),
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

const newestFirst = (state: DehydratedState): DehydratedState => ({
  mutations: [],
  queries: [...state.queries]
    .sort((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)
    .slice(0, KEPT_READS),
})

const save = (): void => {
  const state = newestFirst(
    dehydrate(queryClient, {
      shouldDehydrateQuery: ({ queryKey: [kind, what], state: { status } }) =>
        kind === PUBLIC && !KEPT_APART.includes(what) && status === 'success',
    }),
  )
  let text = JSON.stringify(state)
  while (utf8Bytes(text) > KEPT_BYTES && state.queries.length > 1) {
    state.queries.pop()
    text = JSON.stringify(state)
  }
  if (!keep(KEY, text)) forget(KEY)
}

const restore = (): void => {
  const text = recall<string>(KEY)
  if (text === undefined) return
  try {
    hydrate(queryClient, JSON.parse(text) as DehydratedState)
  } catch {
    forget(KEY)
  }
}

const watchNetwork = (): void => {
  onlineManager.setEventListener((setOnline) => {
    const listener = ({ isConnected }: { isConnected: boolean }) => setOnline(isConnected)
    Taro.onNetworkStatusChange(listener)
    return () => Taro.offNetworkStatusChange(listener)
  })
  focusManager.setEventListener((setFocused) => {
    const shown = () => setFocused(true)
    const hidden = () => setFocused(false)
    Taro.onAppShow(shown)
    Taro.onAppHide(hidden)
    return () => {
      Taro.offAppShow(shown)
      Taro.offAppHide(hidden)
    }
  })
}

const saveLater = (): void => {
  let timer: ReturnType<typeof setTimeout> | null = null
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.query.queryKey[0] !== PUBLIC) return
    if (event.action.type !== 'success' || timer !== null) return
    timer = setTimeout(() => {
      timer = null
      save()
    }, SAVE_AFTER)
  })
}

/** Brings back what was read before, so that it opens without a network, and follows network and foreground. */
export const startQueries = (): void => {
  restore()
  watchNetwork()
  saveLater()
}
