import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { aria } from '../../components/ui/aria'
import { ErrorPanel } from '../../components/ui/error-panel'
import { ListRow } from '../../components/ui/list-row'
import { Words } from '../../components/ui/words'
import { momentInWords } from '../../services/clock-words'
import { searchOffline, useOfflineState } from '../../services/offline-index'
import { openDocument } from './places'

type Props = {
  readonly words: string
  readonly message: string
  readonly onRetry: () => void
}

/** What the list of titles on this device knows, when the server can't be asked. */
export function OfflineResults({ words, message, onRetry }: Props) {
  const state = useOfflineState()
  const found = useMemo(() => (state === null ? [] : searchOffline(words)), [state, words])
  return (
    <View>
      <ErrorPanel message={message} requestId="" onRetry={onRetry} />
      {state === null ? (
        <Words size="small">手机上还没有存文件目录。连上网后到“收藏和离线阅读”里存一份，没网也能查。</Words>
      ) : (
        <>
          <Words strong>{`手机里存的目录中有 ${found.length} 条`}</Words>
          <Words size="small" tone="muted">{`这是 ${momentInWords(state.savedAt)} 时保存的内容`}</Words>
          <View {...aria({ role: 'list', label: '手机里找到的' })}>
            {found.map(({ id, title, summary, publishedOn }) => (
              <View key={id} {...aria({ role: 'listitem' })}>
                <ListRow
                  title={title}
                  note={summary === '' ? `发布 ${publishedOn}` : summary}
                  onPress={() => openDocument(id)}
                />
              </View>
            ))}
          </View>
        </>
      )}
    </View>
  )
}
