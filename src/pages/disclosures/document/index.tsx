import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Remote } from '@/components/ui/remote'
import { PublishedReportCard } from '@/features/annual-reports/published-report-card'
import { DocumentReader } from '@/features/disclosures/document-reader'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { useDocument } from '@/features/disclosures/queries'
import { ServiceCard } from '@/features/service-hall/service-card'
import { Screen } from '@/features/session/screen'
import { TextSizeButton } from '@/features/session/text-size-button'
import { open, routeSubject } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useRouter, useShareAppMessage } from '@tarojs/taro'

/** One document, readable without login and from public data alone. */
export default function DocumentPage() {
  const id = routeSubject(useRouter().params)
  const query = useDocument(id)
  useShareAppMessage(() => ({
    title: query.data?.title ?? '政府信息公开文件',
    path: inTownship(`/pages/disclosures/document/index?id=${encodeURIComponent(id)}`),
  }))
  return (
    <Screen title="文件">
      {id === '' ? (
        <EmptyState text="链接不完整，没有指明是哪份文件">
          <Button onPress={() => open('/pages/disclosures/index')}>去公开栏目里找</Button>
        </EmptyState>
      ) : (
        <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
          {(document) => (
            <>
              <KeptCopyNotice query={query} />
              <DocumentReader
                document={document}
                textSize={<TextSizeButton id="text-size" />}
                besides={
                  <>
                    <ServiceCard document={document} />
                    <PublishedReportCard document={document} />
                  </>
                }
              />
            </>
          )}
        </Remote>
      )}
    </Screen>
  )
}
