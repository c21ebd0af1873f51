import { EmptyState } from '@/components/ui/empty-state'
import { Remote } from '@/components/ui/remote'
import { CorrectionForm } from '@/features/information-requests/correction-form'
import { useMyCase } from '@/features/information-requests/queries'
import { Screen } from '@/features/session/screen'
import { goBack, routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** Answers a correction notice. */
export default function CorrectPage() {
  const query = useMyCase(routeText(useRouter().params.id))
  return (
    <Screen title="补正申请">
      <Remote
        state={remoteOf(query)}
        onRetry={() => void query.refetch()}
        isEmpty={(view) => !view.mayCorrect}
        empty={<EmptyState text="这件申请现在不需要补正" />}
      >
        {(view) => <CorrectionForm case={view} onDone={goBack} />}
      </Remote>
    </Screen>
  )
}
