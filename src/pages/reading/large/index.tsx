import { Remote } from '@/components/ui/remote'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { LargeReader } from '@/features/disclosures/large-text/large-reader'
import { useDocument } from '@/features/disclosures/queries'
import { Tombstone } from '@/features/disclosures/tombstone'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** One document in very large letters, one sentence at a time. */
export default function LargePage() {
  const query = useDocument(routeText(useRouter().params.id))
  return (
    <Screen title="大字阅读">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(document) => (
          <>
            <KeptCopyNotice query={query} />
            {document.takenDown === null ? (
              <LargeReader document={document} />
            ) : (
              <Tombstone document={document} />
            )}
          </>
        )}
      </Remote>
    </Screen>
  )
}
