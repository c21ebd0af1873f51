import { ChipRow } from '../../components/ui/chip-row'
import { Expander } from '../../components/ui/expander'
import { useVillages } from '../../services/use-villages'
import { useColumns } from './queries'
import { WITHIN_ALL, type Within } from './search-within'

type Props = {
  readonly within: Within
  /** The township's own day; '' while it isn't known, then no years are offered. */
  readonly today: string
  readonly onChange: (over: Partial<Within>) => void
}

const ALL = { value: '', text: '全部' }
const YEARS = 6

const VALIDITIES = [
  ALL,
  { value: 'in_force', text: '现行有效' },
  { value: 'not_yet_in_force', text: '还没生效' },
  { value: 'ended', text: '已废止、失效或修改' },
]

const MATCHING = [
  { value: '', text: '近义词、错别字也找' },
  { value: 'yes', text: '只按原文' },
]

const textOf = (chips: readonly { readonly value: string; readonly text: string }[], value: string) =>
  value === '' ? '' : (chips.find((chip) => chip.value === value)?.text ?? value)

/** What a search is narrowed to; closed, its line says what is set. */
export function SearchFilters({ within, today, onChange }: Props) {
  const columns = useColumns().data?.columns ?? []
  const filled = columns.filter(({ count }) => count > 0).map(({ id, name }) => ({ value: id, text: name }))
  const newest = Number(today.slice(0, 4))
  const years = Array.from({ length: today === '' ? 0 : YEARS }, (_, at) => String(newest - at))
  const yearChips = [ALL, ...years.map((year) => ({ value: year, text: `${year}年` }))]
  const villages = (useVillages().data?.villages ?? []).map(({ id, name }) => ({ value: id, text: name }))
  const set = [
    textOf(filled, within.column),
    textOf(villages, within.village),
    textOf(yearChips, within.year),
    textOf(VALIDITIES, within.validity),
    textOf(MATCHING, within.asTyped),
  ].filter((text) => text !== '')
  return (
    <Expander title={set.length === 0 ? '筛选' : `筛选：${set.join('、')}`} id="search-filters">
      <ChipRow
        label="公开栏目"
        chips={[ALL, ...filled]}
        chosen={within.column}
        onPress={(column) => onChange({ column })}
      />
      {villages.length > 0 && (
        <ChipRow
          label="村（社区）"
          chips={[ALL, ...villages]}
          chosen={within.village}
          onPress={(village) => onChange({ village })}
        />
      )}
      <ChipRow label="年份" chips={yearChips} chosen={within.year} onPress={(year) => onChange({ year })} />
      <ChipRow
        label="有效性"
        chips={VALIDITIES}
        chosen={within.validity}
        onPress={(validity) => onChange({ validity: validity as Within['validity'] })}
      />
      <ChipRow
        label="怎么找"
        chips={MATCHING}
        chosen={within.asTyped}
        onPress={(asTyped) => onChange({ asTyped: asTyped as Within['asTyped'] })}
      />
      {set.length > 0 && (
        <ChipRow
          label="取消筛选"
          chips={[{ value: 'all', text: '全部取消' }]}
          onPress={() => onChange(WITHIN_ALL)}
        />
      )}
    </Expander>
  )
}
