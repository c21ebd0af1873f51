import { Remote } from '@/components/ui/remote'
import { CloseTownship, KeepTownshipOpen } from '@/features/staff-desk/county/setting-up/close-township'
import { ExportTownship } from '@/features/staff-desk/county/setting-up/export-township'
import { OpenHead } from '@/features/staff-desk/county/setting-up/open-head'
import { TownshipExports } from '@/features/staff-desk/county/setting-up/township-exports'
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

type Doing = 'head' | 'closing' | 'exports' | 'export' | null

/** One township of the county. */
export default function TownshipPage() {
  const id = routeText(useRouter().params.id)
  const [doing, setDoing] = useState<Doing>(null)
  const query = useTownship(id)
  const closing = useTownshipClosing(id).data
  const onClose = () => setDoing(null)
  const onExports = () => setDoing('exports')
  const township = query.data?.standing.township ?? ''
  if (doing === 'head' && township !== '') return <OpenHead id={id} township={township} onClose={onClose} />
  if (doing === 'exports')
    return <TownshipExports id={id} onExport={() => setDoing('export')} onClose={onClose} />
  if (doing === 'export') return <ExportTownship id={id} township={township} onClose={onExports} />
  if (doing === 'closing' && closing !== undefined)
    return closing.closing === null ? (
      <CloseTownship id={id} view={closing} onClose={onClose} onExports={onExports} />
    ) : (
      <KeepTownshipOpen id={id} view={closing} onClose={onClose} />
    )
  return (
    <StaffPage title="乡镇">
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => <TownshipInside view={view} />}
      </Remote>
      {query.data !== undefined && <TownshipHeadsSection id={id} onOpenHead={() => setDoing('head')} />}
      {closing !== undefined && (
        <TownshipKeeping view={closing} onChoose={() => setDoing('closing')} onExports={onExports} />
      )}
    </StaffPage>
  )
}
