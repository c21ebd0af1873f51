import { Remote } from '@/components/ui/remote'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { SynonymDesk } from '@/features/staff-desk/synonyms/synonym-desk'
import { useSynonyms } from '@/features/staff-desk/synonyms/use-synonyms'
import { remoteOf } from '@/services/remote'

/** Words of one meaning that this township adds to its search. */
export default function SynonymsPage() {
  const query = useSynonyms()
  return (
    <StaffPage title="同义词">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ groups }) => <SynonymDesk groups={groups} />}
      </Remote>
    </StaffPage>
  )
}
