import {
  actOnCountyReport,
  readCountyReport,
  type CountyReportDeskAct,
  type CountyReportView,
} from '@/contract/county-reports'
import { staffKeys } from '../staff-keys'
import { useShownDeskRead } from '../use-desk-read'
import { useDeskActing, type DeskActs } from '../use-desk-acting'
import { useIsCounty } from './use-county'

/** The county's annual report of a year, added up anew each time it is shown. */
export const useCountyReport = (id: string) => {
  const enabled = useIsCounty() && id !== ''
  return useShownDeskRead({
    queryKey: staffKeys.countyReport(id),
    door: readCountyReport,
    input: { id },
    enabled,
    retry: false,
  })
}

export type CountyReportActing = DeskActs<CountyReportDeskAct>

/** Carries out acts on the county's report, each under one key until it is through. */
export const useCountyReportAct = ({ id, seq }: Pick<CountyReportView, 'id' | 'seq'>): CountyReportActing =>
  useDeskActing<CountyReportDeskAct, CountyReportView>(
    { id, seq },
    { door: actOnCountyReport, viewKey: staffKeys.countyReport(id), listKey: staffKeys.county },
  )
