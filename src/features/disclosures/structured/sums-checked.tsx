import { View } from '@tarojs/components'
import { Notice } from '../../../components/ui/notice'
import { Words } from '../../../components/ui/words'
import { sumsChecked, wrongSums, type FiguresTable } from '../../../domain/structured/figures-table'

type Props = { readonly table: FiguresTable }

/** Whether the sums of a table are right, as far as they could be checked. */
export function SumsChecked({ table }: Props) {
  const checked = sumsChecked(table)
  if (checked === 0) return null
  const wrong = wrongSums(table)
  if (wrong.length === 0) {
    return <Words size="small" tone="green">{`✓ 表里 ${checked} 个合计都等于各项相加`}</Words>
  }
  return (
    <Notice tone="amber" title={`表里有 ${wrong.length} 个合计和各项相加对不上`}>
      {wrong.map(({ label, column, stated, summed }) => (
        <View key={`${label}${column}`}>
          {`${label}（${column}）写的是 ${stated}，各项相加是 ${summed} ${table.unit}`}
        </View>
      ))}
      <View>这是机器按表里的层次算的，以公开机关的解释为准；想问清楚可以打公开指南里的电话。</View>
    </Notice>
  )
}
