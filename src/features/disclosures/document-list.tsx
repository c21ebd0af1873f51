import { useReachBottom } from '@tarojs/taro'
import type { ReactNode } from 'react'
import { Remote } from '../../components/ui/remote'
import { Words } from '../../components/ui/words'
import { remoteOf } from '../../services/remote'
import { DocumentPages } from './document-pages'
import { KeptCopyNotice } from './kept-copy-notice'
import { OfflineResults } from './offline-results'
import { MeantWords } from './meant-words'
import { useDocuments } from './queries'
import type { Within } from './search-within'

type Props = {
  readonly q: string
  readonly within: Within
  /** Searches again for the words as they were typed. */
  readonly onAsTyped?: () => void
  readonly empty: ReactNode
  /** Below the last document. */
  readonly after?: ReactNode
}

const countInWords = (total: number, capped: boolean): string =>
  capped ? `${total} 条以上` : `共 ${total} 条`

/** Documents of a column or a search in their four states; more come on scrolling down or by the button. */
export function DocumentList({ q, within, empty, after, onAsTyped }: Props) {
  const query = useDocuments({ q, within })
  const more = () => {
    if (query.hasNextPage && !query.isFetchingNextPage) void query.fetchNextPage()
  }
  useReachBottom(more)
  const state = remoteOf(query)
  if (q !== '' && state.kind === 'failed') {
    return <OfflineResults words={q} message={state.message} onRetry={() => void query.refetch()} />
  }
  return (
    <>
      <KeptCopyNotice query={query} />
      <Remote
        state={state}
        onRetry={() => void query.refetch()}
        isEmpty={({ pages }) => (pages[0]?.items.length ?? 0) === 0}
        empty={empty}
      >
        {({ pages }) => (
          <>
            <Words size="small" tone="muted">
              {countInWords(pages[0]?.total ?? 0, pages[0]?.totalIsCapped ?? false)}
            </Words>
            <MeantWords page={pages[0]} words={q} onAsTyped={onAsTyped} />
            <DocumentPages
              pages={pages}
              hasMore={query.hasNextPage}
              busy={query.isFetchingNextPage}
              onMore={more}
            />
            {after}
          </>
        )}
      </Remote>
    </>
  )
}
