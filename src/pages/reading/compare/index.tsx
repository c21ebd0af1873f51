import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Remote } from '@/components/ui/remote'
import { ComparisonView } from '@/features/disclosures/comparison/comparison-view'
import { useComparison } from '@/features/disclosures/queries'
import { Screen } from '@/features/session/screen'
import { open, routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'

/** What changed between two versions of a document. */
export default function ComparePage() {
  const { params } = useRouter()
  const [id, other] = [routeText(params.id), routeText(params.with)]
  const query = useComparison(id, other)
  return (
    <Screen title="版本对照">
      {id === '' || other === '' ? (
        <EmptyState text="链接不完整，没有指明是哪两个版本">
          <Button onPress={() => open('/pages/disclosures/index')}>去公开栏目里找</Button>
        </EmptyState>
      ) : (
        <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
          {(comparison) => <ComparisonView comparison={comparison} />}
        </Remote>
      )}
    </Screen>
  )
}
