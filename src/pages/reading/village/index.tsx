import { EmptyState } from '@/components/ui/empty-state'
import { Heading } from '@/components/ui/heading'
import { Remote } from '@/components/ui/remote'
import { Section } from '@/components/ui/section'
import { DocumentList } from '@/features/disclosures/document-list'
import { KeptCopyNotice } from '@/features/disclosures/kept-copy-notice'
import { useOffice } from '@/services/use-office'
import { WITHIN_ALL } from '@/features/disclosures/search-within'
import { FollowButton } from '@/features/following/follow-button'
import { Screen } from '@/features/session/screen'
import { lateMatters } from '@/features/villages/late-matters'
import { NotDisclosed } from '@/features/villages/not-disclosed'
import { useVillage } from '@/features/villages/use-village'
import { VillageBoard } from '@/features/villages/village-board'
import { routeSubject } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { inTownship } from '@/services/township'
import { useRouter, useShareAppMessage } from '@tarojs/taro'

/** 村务公开 of one village, and every document about it. */
export default function VillagePage() {
  const id = routeSubject(useRouter().params)
  const query = useVillage(id)
  const office = useOffice().data
  const name = query.data?.village.name ?? '村务公开'
  useShareAppMessage(() => ({
    title: `${name}村务公开`,
    path: inTownship(`/pages/reading/village/index?id=${id}`),
  }))
  return (
    <Screen title={name}>
      <Heading level={1}>{name}</Heading>
      <KeptCopyNotice query={query} />
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => (
          <>
            {view.village.retiredOn === null && <FollowButton kind="village" subject={id} name={name} />}
            <VillageBoard view={view} />
            <Section title="有关文件">
              <DocumentList
                q=""
                within={{ ...WITHIN_ALL, village: id }}
                empty={<EmptyState text="还没有写明是这个村的文件。" />}
              />
            </Section>
            {office !== undefined && (
              <NotDisclosed village={view.village} late={lateMatters(view)} office={office} />
            )}
          </>
        )}
      </Remote>
    </Screen>
  )
}
