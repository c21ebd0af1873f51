import { BarList } from '../../../components/ui/bar-list'
import { Card } from '../../../components/ui/card'
import { Expander } from '../../../components/ui/expander'
import { Section } from '../../../components/ui/section'
import { Words } from '../../../components/ui/words'
import type { YearLine } from '../../../domain/structured/year-over-year'
import { TableBlock } from '../../../components/case/blocks/table-block'

type Props = { readonly lines: readonly YearLine[]; readonly unit: string }

const changeInWords = (change: number | null, unit: string): string => {
  if (change === null) return '没有上一年的数可比'
  if (change === 0) return '和上一年一样'
  return `比上一年${change > 0 ? '多' : '少'} ${Math.abs(change)} ${unit}`
}

const rowsOf = (lines: readonly YearLine[]): readonly (readonly string[])[] => {
  const years = [...new Set(lines.flatMap(({ values }) => values.map(({ year }) => year)))].sort(
    (a, b) => a - b,
  )
  return [
    ['项目', ...years.map((year) => `${year}年`)],
    ...lines.map(({ label, values }) => [
      label,
      ...years.map((year) => String(values.find((each) => each.year === year)?.value ?? '—')),
    ]),
  ]
}

/** Each line through the years as bars; the same figures again as a table. */
export function YearChart({ lines, unit }: Props) {
  const compared = lines.filter(({ values }) => values.length > 1)
  if (compared.length === 0) return null
  const ordered = [
    ...compared.filter(({ isTotal }) => isTotal),
    ...compared.filter(({ isTotal }) => !isTotal),
  ]
  return (
    <Section title="和往年比">
      {ordered.map(({ label, isTotal, values, change }) => (
        <Card key={label} tone={isTotal ? 'blue' : 'plain'}>
          <Words strong>{label}</Words>
          <BarList
            label={`${label}，${unit}`}
            bars={values.map(({ year, value }) => ({ label: `${year}年`, value, text: `${value} ${unit}` }))}
          />
          <Words size="small" tone="muted">
            {changeInWords(change, unit)}
          </Words>
        </Card>
      ))}
      <Expander title="看成表格">
        <TableBlock rows={rowsOf(compared)} isFigures />
      </Expander>
    </Section>
  )
}
