import { Notice } from '@/components/ui/notice'
import type { AnnualReportView } from '@/contract/annual-reports'
import { formatChineseDate } from '@/domain/calendar/civil-date'

type Props = { readonly view: Pick<AnnualReportView, 'keptSinceOn' | 'year'> }

/** Of a year of which the records here are a part, or no part: what came before isn't nothing. */
export function KeptSince({ view: { keptSinceOn, year } }: Props) {
  if (keptSinceOn === null) return null
  return (
    <Notice tone="amber" title={`系统里的记录从${formatChineseDate(keptSinceOn)}开始`}>
      {`这以前收到、答复的申请，没有补录的不算在${year}年的数里。请照当时的台账补录，补录以后会自动算进来。`}
    </Notice>
  )
}
