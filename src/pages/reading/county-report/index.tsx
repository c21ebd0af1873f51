import { useRouter } from '@tarojs/taro'
import { Heading } from '@/components/ui/heading'
import { Lede } from '@/components/ui/lede'
import { Remote } from '@/components/ui/remote'
import { reportContent } from '@/domain/annual-report/report-words'
import { CountyReportList } from '@/features/annual-reports/county-report-list'
import { CountyReportReader } from '@/features/annual-reports/county-report-reader'
import { useCountyReports, usePublishedCountyReport } from '@/features/annual-reports/use-county-reports'
import { DocumentBody } from '@/features/disclosures/document-body'
import { Screen } from '@/features/session/screen'
import { routeSubject } from '@/services/navigate'
import { remoteOf } from '@/services/remote'

function Listed() {
  const query = useCountyReports()
  return (
    <>
      <Heading level={1}>全县年度报告</Heading>
      <Lede>县里把各乡镇公开的年度报告相加，每年3月31日前公开。</Lede>
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ reports }) => <CountyReportList reports={reports} />}
      </Remote>
    </>
  )
}

function Opened({ id }: { readonly id: string }) {
  const query = usePublishedCountyReport(id)
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
      {(view) => (
        <CountyReportReader
          view={view}
          text={
            <DocumentBody blocks={reportContent(view.report, '', view.versions[0]?.reason ?? '').blocks} />
          }
        />
      )}
    </Remote>
  )
}

/** The county's annual reports, or with `id` the one of a year. */
export default function CountyReportsPage() {
  const id = routeSubject(useRouter().params)
  return <Screen title="全县年度报告">{id === '' ? <Listed /> : <Opened id={id} />}</Screen>
}
