import { BarList } from '../../components/ui/bar-list'
import { Card } from '../../components/ui/card'
import { Expander } from '../../components/ui/expander'
import type { DocumentFigure } from '../../contract/document-view'
import { TableBlock } from '../../components/case/blocks/table-block'

type Props = { readonly figures: readonly DocumentFigure[] }

const unitsOf = (figures: readonly DocumentFigure[]): readonly string[] => [
  ...new Set(figures.map(({ unit }) => unit)),
]

const isComparable = (figures: readonly DocumentFigure[]): boolean =>
  figures.length > 1 && figures.some(({ value }) => value > 0)

/** Figures of one unit side by side as bars, and all of them again as a table. */
export function FigureBars({ figures }: Props) {
  const groups = unitsOf(figures)
    .map((unit) => figures.filter((figure) => figure.unit === unit))
    .filter(isComparable)
  if (groups.length === 0) return null
  return (
    <Card>
      {groups.map((group) => (
        <BarList
          key={group[0]?.unit}
          label={`主要数字，单位${group[0]?.unit ?? ''}`}
          bars={group.map(({ label, value, unit }) => ({ label, value, text: `${value} ${unit}` }))}
        />
      ))}
      <Expander title="全部数字看成表格">
        <TableBlock
          isFigures
          rows={[['项目', '数'], ...figures.map(({ label, value, unit }) => [label, `${value} ${unit}`])]}
        />
      </Expander>
    </Card>
  )
}
