import { Notice } from '@/components/ui/notice'
import { Remote } from '@/components/ui/remote'
import { ComplaintView } from '@/features/complaints/complaint-view'
import { useMyComplaint } from '@/features/complaints/queries'
import { OwnNewsChoice } from '@/features/following/own-news-choice'
import { MyAttachments } from '@/features/information-requests/my-attachments'
import { NotifyCard } from '@/features/session/notify-card'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useDidShow, useRouter } from '@tarojs/taro'

/** One of my letters. */
export default function MyComplaintPage() {
  const { params } = useRouter()
  const query = useMyComplaint(routeText(params.id))
  useDidShow(() => {
    if (query.data !== undefined) void query.refetch()
  })
  return (
    <Screen title="我的来信">
      {params.sent === '1' && (
        <Notice tone="green" title="已寄出">
          编号记在下面，也在“我的”里。有进展会告诉您。
        </Notice>
      )}
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(letter) => (
          <>
            <ComplaintView letter={letter} />
            <NotifyCard />
            <OwnNewsChoice kind="complaint" subject={letter.id} name={letter.number} />
            {letter.attachments.length > 0 && <MyAttachments id={letter.id} seq={letter.seq} />}
          </>
        )}
      </Remote>
    </Screen>
  )
}
