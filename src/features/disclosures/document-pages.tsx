import { View } from '@tarojs/components'
import { aria } from '../../components/ui/aria'
import { Button } from '../../components/ui/button'
import { Words } from '../../components/ui/words'
import type { DocumentPage } from '../../contract/list-documents'
import { DocumentCard } from './document-card'

type Props = {
  readonly pages: readonly DocumentPage[]
  readonly hasMore: boolean
  readonly busy: boolean
  readonly onMore: () => void
}

/** Pages of documents as they come in; each page is its own element, so that none has too many children. */
export function DocumentPages({ pages, hasMore, busy, onMore }: Props) {
  return (
    <View>
      {pages.map((page, place) => (
        <View key={place} {...aria({ role: 'list', label: `第 ${place + 1} 页` })}>
          {page.items.map((document) => (
            <View key={document.id} {...aria({ role: 'listitem' })}>
              <DocumentCard document={document} />
            </View>
          ))}
        </View>
      ))}
      {hasMore ? (
        <Button kind="ghost" busy={busy} busyText="正在加载…" onPress={onMore}>
          看更多
        </Button>
      ) : (
        <Words size="small" tone="muted">
          到底了，没有更多
        </Words>
      )}
    </View>
  )
}
