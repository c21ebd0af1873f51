import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { CountyReportView } from '@/contract/county-reports'

type Props = { readonly view: CountyReportView }

/** What the report is, until when, and from whom its figures are; who is missing first. */
export function CountyReportHead({ view }: Props) {
  const { year, dueOn, report, counted, leftOut, since, versions } = view
  const live = versions[0]
  return (
    <>
      <Tag tone={view.isOverdue ? 'red' : 'blue'}>{view.statusText}</Tag>
      <Heading level={1}>{`${report.tenantName}${year}年政府信息公开工作年度报告`}</Heading>
      <Card>
        <FactList
          facts={[
            { name: '期限', value: `${dayInFull(dueOn)} 前公开${view.isOverdue ? '，已经过了' : ''}` },
            { name: '已汇总', value: counted.length === 0 ? '还没有' : counted.join('、') },
            ...(live === undefined
              ? []
              : [{ name: '公开的版本', value: `第 ${live.version} 版，${dayInFull(live.on)}` }]),
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
      {since.length > 0 && (
        <Notice tone="amber" title="送审以后，乡镇的报告有变化">
          {since.map((line) => (
            <Words key={line}>{line}</Words>
          ))}
        </Notice>
      )}
      {view.needsCorrection && (
        <Notice tone="amber" title="和已公开的报告不一致">
          已公开的报告不会自己变，请写明原因更正。群众看公开的报告时，会看到哪个乡镇更正过。
        </Notice>
      )}
    </>
  )
}
