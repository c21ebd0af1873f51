import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { LongList } from '@/components/ui/long-list'
import { Remote } from '@/components/ui/remote'
import { ConcernCard } from '@/features/concerns/concern-card'
import { useConcerns } from '@/features/concerns/queries'
import { Screen } from '@/features/session/screen'
import { remoteOf } from '@/services/remote'

/** What the office said about things that worried people. */
export default function ConcernsPage() {
  const query = useConcerns()
  return (
    <Screen title="回应关切">
      <Heading level={1}>回应关切</Heading>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ concerns }) =>
          concerns.length === 0 ? (
            <EmptyState text="现在没有要回应的事。出了突发事件、有了传言，镇里会在这里说明。" />
          ) : (
            <LongList unit="件">
              {concerns.map((concern) => (
                <ConcernCard key={concern.id} concern={concern} />
              ))}
            </LongList>
          )
        }
      </Remote>
    </Screen>
  )
}
