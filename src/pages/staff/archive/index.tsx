import { useState } from 'react'
import { ChipRow } from '@/components/ui/chip-row'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Remote } from '@/components/ui/remote'
import type { RetentionLine } from '@/contract/archive'
import { ChangeRetention } from '@/features/staff-desk/archive/change-retention'
import { PackageList } from '@/features/staff-desk/archive/package-list'
import { RetentionList } from '@/features/staff-desk/archive/retention-list'
import { useArchive } from '@/features/staff-desk/archive/use-archive'
import { YearPreview } from '@/features/staff-desk/archive/year-preview'
import { StaffPage } from '@/features/staff-desk/staff-page'
import { remoteOf } from '@/services/remote'

/** 归档: what a year hands over to the archive, the packages that were made, and how long everything is kept. */
export default function ArchivePage() {
  const query = useArchive()
  const [year, setYear] = useState('')
  const [changing, setChanging] = useState<RetentionLine | null>(null)
  if (changing !== null && query.data !== undefined)
    return <ChangeRetention line={changing} version={query.data.version} onClose={() => setChanging(null)} />
  return (
    <StaffPage title="归档">
      <Heading level={1}>归档</Heading>
      <Lede>每年把办结的整理成一个归档包，交给档案人员。包里有清单，不用本系统也能看。</Lede>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(desk) => {
          // The year that is over is handed over; this one can be looked at.
          const shown = year === '' ? String(desk.years[1] ?? desk.years[0]) : year
          return (
            <>
              <ChipRow
                label="年度"
                chips={desk.years.map((each) => ({ value: String(each), text: `${each}年` }))}
                chosen={shown}
                onPress={setYear}
              />
              <YearPreview year={shown} desk={desk} />
              <PackageList desk={desk} />
              <RetentionList desk={desk} onChange={setChanging} />
            </>
          )
        }}
      </Remote>
    </StaffPage>
  )
}
