import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { CountyReportView } from '@/contract/county'
import { ReportChecks } from '../reports/report-checks'
import { ReportTableView } from '../reports/report-tables'

type Props = { readonly view: CountyReportView }

/** What the townships published, added up; who is missing first, for the sum is not the county's without them. */
export function CountyReport({ view }: Props) {
  const { year, dueOn, report, counted, leftOut } = view
  return (
    <>
      <Heading level={1}>{`${report.tenantName}${year}年各乡镇年度报告汇总`}</Heading>
      <Card>
        <FactList
          facts={[
            { name: '期限', value: `${dayInFull(dueOn)} 前公开` },
            { name: '已汇总', value: counted.length === 0 ? '还没有' : counted.join('、') },
          ]}
        />
      </Card>
      {leftOut.length > 0 && (
        <Notice tone="amber" title={`还缺 ${leftOut.length} 个乡镇，下面的数不是全县的`}>
          {leftOut.map(({ township, becauseText }) => (
            <Words key={township}>{`${township}：${becauseText}`}</Words>
          ))}
        </Notice>
      )}
      <Words size="small" tone="muted">
        由各乡镇已公开的报告相加，合计都由分项算出。有一个乡镇没有填的数不相加，写“未填”。县级部门的数另填。
      </Words>
      {counted.length > 0 && (
        <>
          <ReportChecks checks={report.checks} />
          {report.tables.map((table) => (
            <ReportTableView key={table.key} id={null} table={table} />
          ))}
        </>
      )}
    </>
  )
}
