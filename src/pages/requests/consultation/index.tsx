import { EmptyState } from '@/components/ui/empty-state'
import { Remote } from '@/components/ui/remote'
import { ConsultationLetter } from '@/features/consultation/consultation-letter'
import { useConsultation } from '@/features/consultation/use-consultation'
import { HOTLINE } from '@/domain/guide/office-guide'
import { Screen } from '@/features/session/screen'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** A letter to a third party, by its signed link and without login. */
export default function ConsultationPage() {
  const token = routeText(useRouter().params.token)
  const query = useConsultation(token)
  return (
    <Screen title="征求意见书">
      {token === '' ? (
        <EmptyState text={`链接不完整，请从镇里发来的原文重新打开，或打 ${HOTLINE} 问镇政府`} />
      ) : (
        <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
          {(view) => <ConsultationLetter token={token} view={view} />}
        </Remote>
      )}
    </Screen>
  )
}
