import { Expander } from '@/components/ui/expander'
import { FactList } from '@/components/ui/fact-list'
import type { CountyReportView } from '@/contract/county-reports'
import type { ReportTable } from '@/domain/annual-report/report-table'
import { valueText } from '../reports/report-tables'

type Props = Pick<CountyReportView, 'parts'> & { readonly table: ReportTable }

/** A figure with what each township gave to it; rows in which all is 0 are left out. */
const partsOf = ({ parts, table: { rows, columns } }: Props) =>
  rows.flatMap(({ key: row, label, cells }) =>
    cells.flatMap(({ key, unit, value }, at) => {
      const of = parts.map(({ township, values }) => {
        const part = { value: values[key] ?? null, unit }
        return { township, ...part }
      })
      if (value === 0 || of.every((each) => each.value === null)) return []
      const name = columns.length === 1 ? label : `${label} ${columns[at]?.label ?? ''}`
      const told = of.map((part) => `${part.township} ${valueText(part)}`).join('；')
      return [{ key: `${row} ${key}`, name, value: `${valueText({ value, unit })} = ${told}` }]
    }),
  )

/** Of which townships' figures each sum is made. */
export function CountyParts({ parts, table }: Props) {
  const lines = partsOf({ parts, table })
  if (lines.length === 0) return null
  return (
    <Expander title="每个数由哪几个乡镇相加">
      <FactList facts={lines.map(({ name, value }) => ({ name, value }))} />
    </Expander>
  )
}
