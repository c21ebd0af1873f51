import { Remote } from '@/components/ui/remote'
import { CloseTownship, KeepTownshipOpen } from '@/features/staff-desk/county/setting-up/close-township'
import { OpenHead } from '@/features/staff-desk/county/setting-up/open-head'
import { TownshipHeadsSection } from '@/features/staff-desk/county/setting-up/township-heads'
import { TownshipKeeping } from '@/features/staff-desk/county/setting-up/township-keeping'
import { useTownshipClosing } from '@/features/staff-desk/county/setting-up/use-township-closing'
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
  const [doing, setDoing] = useState<'head' | 'closing' | null>(null)
  const query = useTownship(id)
  const closing = useTownshipClosing(id).data
  const onClose = () => setDoing(null)
  if (doing === 'head' && query.data !== undefined)
    return <OpenHead id={id} township={query.data.standing.township} onClose={onClose} />
  if (doing === 'closing' && closing !== undefined) {
    const Sheet = closing.closing === null ? CloseTownship : KeepTownshipOpen
    return <Sheet id={id} view={closing} onClose={onClose} />
  }
  return (
    <StaffPage title="乡镇">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <TownshipInside view={view} />}
      </Remote>
      {query.data !== undefined && <TownshipHeadsSection id={id} onOpenHead={() => setDoing('head')} />}
      {closing !== undefined && <TownshipKeeping view={closing} onChoose={() => setDoing('closing')} />}
    </StaffPage>
  )
}
