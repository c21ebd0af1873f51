import { useState } from 'react'
import { Remote } from '@/components/ui/remote'
import type { FoundedTownship } from '@/contract/new-township'
import { FoundingDesk } from '@/features/staff-desk/county/setting-up/founding-desk'
import { TownshipIsThere } from '@/features/staff-desk/county/setting-up/township-is-there'
import { useNewTownship } from '@/features/staff-desk/county/setting-up/use-new-township'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** The county sets a township up. */
export default function NewTownshipPage() {
  const [founded, setFounded] = useState<FoundedTownship | null>(null)
  const query = useNewTownship()
  if (founded !== null) return <TownshipIsThere founded={founded} />
  if (query.data !== undefined) return <FoundingDesk desk={query.data} onFounded={setFounded} />
  return (
    <StaffPage title="设立乡镇">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {() => null}
      </Remote>
    </StaffPage>
  )
}
