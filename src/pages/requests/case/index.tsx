import { Remote } from '@/components/ui/remote'
import { OwnNewsChoice } from '@/features/following/own-news-choice'
import { CaseView } from '@/features/information-requests/case-view'
import { MyAttachments } from '@/features/information-requests/my-attachments'
import { MyLetters } from '@/features/information-requests/my-letters'
import { useMyCase } from '@/features/information-requests/queries'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useDidShow, useRouter } from '@tarojs/taro'

/** One of my requests. */
export default function MyCasePage() {
  const query = useMyCase(routeText(useRouter().params.id))
  useDidShow(() => {
    if (query.data !== undefined) void query.refetch()
  })
  return (
    <Screen title="我的申请">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => (
          <>
            <CaseView case={view} />
            <OwnNewsChoice kind="request" subject={view.caseId} name={view.number} />
            <MyAttachments id={view.caseId} seq={view.seq} />
            <MyLetters id={view.caseId} seq={view.seq} />
          </>
        )}
      </Remote>
    </Screen>
  )
}
