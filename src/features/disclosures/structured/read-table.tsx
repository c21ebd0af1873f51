import { View } from '@tarojs/components'
import { useMemo } from 'react'
import { Expander } from '../../../components/ui/expander'
import type { FiguresTable } from '../../../domain/structured/figures-table'
import { procedureIn } from '../../../domain/structured/procedure-in-table'
import { TableBlock } from '../../../components/case/blocks/table-block'
import { FlowChart } from '../../../components/case/flow-chart'
import { SumsChecked } from './sums-checked'

type Props = {
  readonly rows: readonly (readonly string[])[]
  /** The same table read as figures; undefined when it is something else. */
  readonly figures?: FiguresTable
}

/** A table as what it is: steps as a flow, figures with their sums checked, anything else as a table. */
export function ReadTable({ rows, figures }: Props) {
  const procedure = useMemo(() => procedureIn(rows, ''), [rows])
  if (procedure !== null)
    return (
      <View>
        <FlowChart procedure={procedure} />
        <Expander title="看原来的表格">
          <TableBlock rows={rows} />
        </Expander>
      </View>
    )
  return (
    <View>
      <TableBlock rows={rows} isFigures={figures !== undefined} />
      {figures !== undefined && <SumsChecked table={figures} />}
    </View>
  )
}
