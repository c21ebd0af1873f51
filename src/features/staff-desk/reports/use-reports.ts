import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import {
  actOnReport,
  listReports,
  openFigure,
  readReport,
  readReportMonths,
  type AnnualReportView,
  type ReportDeskAct,
} from '@/contract/annual-reports'
import { importReportFile, pasteReportTable, readNarrative } from '@/contract/report-files'
import type { MonthFigures } from '@/domain/timeliness/month-figures'
import { asApiError } from '@/services/api-error'
import { newIdempotencyKey } from '@/services/idempotency-key'
import { isTownshipStaff, useSession } from '@/services/session'
import { staffCall } from '../staff-call'
import { STAFF } from '../staff-keys'
import { useChosenFiles } from '../use-chosen-files'
import { useDeskRead, useShownDeskRead } from '../use-desk-read'
import { useSendingKey } from '../use-sending-key'
import { useDeskActing, type DeskActs } from '../use-desk-acting'

const LIST = [STAFF, 'annual-reports']
const keyOf = (id: string) => [STAFF, 'annual-report', id]

/** The years that a report is or was to be made on. */
export const useReports = () => {
  const enabled = isTownshipStaff(useSession())
  return useDeskRead({
    queryKey: LIST,
    door: listReports,
    input: {},
    enabled,
    retry: false,
  })
}

/** The report of a year, counted anew each time it is shown: cases may have been put right meanwhile. */
export const useReport = (id: string) => {
  const enabled = isTownshipStaff(useSession()) && id !== ''
  return useShownDeskRead({
    queryKey: keyOf(id),
    door: readReport,
    input: { id },
    enabled,
    retry: false,
  })
}

/** The words of a report, as the records would say them and where what was written says otherwise. */
export const useNarrative = ({ id, seq }: Pick<AnnualReportView, 'id' | 'seq'>) =>
  useQuery({
    queryKey: [...keyOf(id), 'narrative', String(seq)],
    queryFn: () => staffCall(readNarrative, { id }),
    staleTime: 0,
    retry: false,
  }).data?.chapters ?? []

/** The answers of the year month by month; none while they aren't there. */
export const useReportMonths = ({ id, seq }: Pick<AnnualReportView, 'id' | 'seq'>): readonly MonthFigures[] =>
  useQuery({
    queryKey: [...keyOf(id), 'months', String(seq)],
    queryFn: () => staffCall(readReportMonths, { id }),
    staleTime: 0,
    retry: false,
  }).data?.months ?? []

/** What stands behind a figure, from a place on. */
export const useFigure = (id: string, key: string, skip: number) =>
  useQuery({
    queryKey: [...keyOf(id), key, String(skip)],
    queryFn: () => staffCall(openFigure, { id, key, skip: String(skip) }),
    staleTime: 0,
    retry: false,
  })

export type ReportActing = DeskActs<ReportDeskAct>

/** Carries out acts on a report, each under one key until it is through. */
export const useReportAct = ({ id, seq }: Pick<AnnualReportView, 'id' | 'seq'>): ReportActing =>
  useDeskActing<ReportDeskAct, AnnualReportView>(
    { id, seq },
    { door: actOnReport, viewKey: keyOf(id), listKey: LIST },
  )

/** Kinds of files that are taken besides Word, Excel and PDF. */
const TABLE_ENDINGS = ['csv', 'html', 'htm', 'json']

/** Takes over the tables of an older report's file. */
export const useReportFileImport = (
  { id, seq }: Pick<AnnualReportView, 'id' | 'seq'>,
  onTaken: () => void,
) => {
  const client = useQueryClient()
  const take = async ([file = '']: readonly string[]): Promise<void> => {
    const sending = { idempotencyKey: newIdempotencyKey() }
    client.setQueryData(keyOf(id), await staffCall(importReportFile, { id, seq, file }, sending))
    void client.invalidateQueries({ queryKey: LIST })
    onTaken()
  }
  return useChosenFiles({ most: 1, endings: TABLE_ENDINGS, take })
}

interface PastedTable {
  readonly table: string
  readonly text: string
  readonly source: string
}

/** Takes over a whole table, once however often it is pressed. */
export const usePastingTable = ({ id, seq }: Pick<AnnualReportView, 'id' | 'seq'>) => {
  const client = useQueryClient()
  const keyFor = useSendingKey()
  const pasting = useMutation({
    mutationFn: (pasted: PastedTable) =>
      staffCall(pasteReportTable, { id, seq, ...pasted }, { idempotencyKey: keyFor([id, seq, pasted]) }),
    onSuccess: (view) => {
      client.setQueryData(keyOf(id), view)
      void client.invalidateQueries({ queryKey: LIST })
    },
  })
  return { pasting, failure: pasting.error === null ? null : asApiError(pasting.error) }
}
