import { useQuery } from '@tanstack/react-query'
import { listPublishedCountyReports, readPublishedCountyReport } from '../../contract/county-reports'
import { call } from '../../services/api'
import { PUBLIC } from '../../services/query-client'

/** The county's reports that are public. */
export const useCountyReports = () =>
  useQuery({
    queryKey: [PUBLIC, 'county-reports'],
    queryFn: () => call(listPublishedCountyReports, {}),
  })

/** One of them, with what townships corrected since. */
export const usePublishedCountyReport = (id: string) =>
  useQuery({
    queryKey: [PUBLIC, 'county-reports', id],
    queryFn: () => call(readPublishedCountyReport, { id }),
    enabled: id !== '',
    retry: false,
  })
