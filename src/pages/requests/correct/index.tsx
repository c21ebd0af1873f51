import { EmptyState } from '@/components/ui/empty-state'
import { Remote } from '@/components/ui/remote'
import { CorrectionForm } from '@/features/information-requests/correction-form'
import { useMyCase } from '@/features/information-requests/queries'
import { Screen } from '@/features/session/screen'
import { goBackTo, routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** Answers a correction notice. */
export default function CorrectPage() {
  const id = routeText(useRouter().params.id)
  const query = useMyCase(id)
  return (
    <Screen title="补正申请">
      <Remote
        state={remoteOf(query)}
        onRetry={() => void query.refetch()}
        isEmpty={(view) => !view.mayCorrect}
        empty={<EmptyState text="这件申请现在不需要补正" />}
      >
        {(view) => (
          <CorrectionForm case={view} onDone={() => goBackTo('/pages/requests/case/index', { id })} />
        )}
      </Remote>
    </Screen>
  )
}
