import { useQuery } from '@tanstack/react-query'
import type { DocumentView } from '../../contract/document-view'
import { readPublishedReport, type PublishedReportView } from '../../contract/report-files'
import { call } from '../../services/api'
import { PUBLIC } from '../../services/query-client'

/** The report that a document is; nothing is asked for a document of another column. */
export const usePublishedReport = ({
  id,
  columnId,
}: Pick<DocumentView, 'id' | 'columnId'>): PublishedReportView | undefined =>
  useQuery({
    queryKey: [PUBLIC, 'annual-report', id],
    queryFn: () => call(readPublishedReport, { id }),
    enabled: columnId === 'annual_reports',
    retry: false,
  }).data
