import { Remote } from '@/components/ui/remote'
import { OpenHead } from '@/features/staff-desk/county/setting-up/open-head'
import { TownshipHeadsSection } from '@/features/staff-desk/county/setting-up/township-heads'
import { TownshipInside } from '@/features/staff-desk/county/township-inside'
import { useTownship } from '@/features/staff-desk/county/use-county'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { routeText } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'

/** One township of the county. */
export default function TownshipPage() {
  const id = routeText(useRouter().params.id)
  const [isOpeningHead, setOpeningHead] = useState(false)
  const query = useTownship(id)
  if (isOpeningHead && query.data !== undefined) {
    const { township } = query.data.standing
    return <OpenHead id={id} township={township} onClose={() => setOpeningHead(false)} />
  }
  return (
    <StaffPage title="乡镇">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <TownshipInside view={view} />}
      </Remote>
      {query.data !== undefined && <TownshipHeadsSection id={id} onOpenHead={() => setOpeningHead(true)} />}
    </StaffPage>
  )
}
