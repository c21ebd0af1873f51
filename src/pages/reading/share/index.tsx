import { Remote } from '@/components/ui/remote'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { useDocument } from '@/features/disclosures/queries'
import { ShareSheet } from '@/features/disclosures/sharing/share-sheet'
import { Tombstone } from '@/features/disclosures/tombstone'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useRouter, useShareAppMessage } from '@tarojs/taro'

/** One document as a sheet to pass on or print. */
export default function SharePage() {
  const id = routeText(useRouter().params.id)
  const query = useDocument(id)
  useShareAppMessage(() => ({
    title: query.data?.title ?? '政府信息公开文件',
    path: inTownship(`/pages/disclosures/document/index?id=${encodeURIComponent(id)}`),
  }))
  return (
    <Screen title="分享和打印">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(document) => (
          <>
            <KeptCopyNotice query={query} />
            {document.takenDown === null ? (
              <ShareSheet document={document} />
            ) : (
              <Tombstone document={document} />
            )}
          </>
        )}
      </Remote>
    </Screen>
  )
}
