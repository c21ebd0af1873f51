import './old-phones'
import { QueryClientProvider } from '@tanstack/react-query'
import { useLaunch } from '@tarojs/taro'
import { createElement, type PropsWithChildren } from 'react'
import { startOfflineSite } from './services/offline-site'
import { startOutgoing } from './services/outgoing'
import { queryClient, startQueries } from './services/query-client'
import './app.scss'

/** Entry of both builds. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    startQueries()
    startOfflineSite()
    void startOutgoing()
  })
  return createElement(QueryClientProvider, { client: queryClient }, children)
}
