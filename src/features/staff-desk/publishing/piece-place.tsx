import { Choice } from '@/components/ui/choice'
import { Expander } from '@/components/ui/expander'
import type { CatalogueItem } from '@/domain/catalogue/catalogue-item'
import { periodOf, periodsEnded } from '@/domain/catalogue/disclosure-periods'
import { addDays, type IsoDate } from '@/domain/calendar/civil-date'
import { CATEGORIES } from '@/domain/disclosure/categories'
import type { PublicationContent } from '@/domain/publication/content'
import { useCatalogueItems } from '../use-catalogue'
import { PieceGuidance } from './piece-guidance'
import { PieceVillage } from './piece-village'

type Props = {
  readonly content: PublicationContent
  readonly today: IsoDate
  /** The column is settled elsewhere. */
  readonly isFixed: boolean
  readonly onChange: (over: Partial<PublicationContent>) => void
}

const COLUMNS = CATEGORIES.filter(({ id }) => id !== 'statutory_disclosure').map(({ id, name }) => ({
  value: id,
  text: name,
}))
const NO_ITEM = { value: '', text: '不属于目录里的事项' }
const LOOKS_BACK_DAYS = 400
const MOST_PERIODS = 4

/** The periods that one usually publishes for: the last ones, and the one that runs. */
const periodsFor = (item: CatalogueItem, today: IsoDate) => {
  if (item.timing.kind !== 'regular') return []
  const { every } = item.timing
  const ended = periodsEnded({ every, since: addDays(today, -LOOKS_BACK_DAYS), today }).slice(
    1 - MOST_PERIODS,
  )
  return [...ended, periodOf(today, every)].map(({ key, text }) => ({ value: key, text }))
}

/** Where a piece belongs: its column, its item of the catalogue, and for what is regular the period. */
export function PiecePlace({ content, today, isFixed, onChange }: Props) {
  const items = (useCatalogueItems().data?.items ?? [])
    .filter(({ item, retiredOn }) => retiredOn === null && item.columnId === content.columnId)
    .map(({ item }) => item)
  const chosen = items.find(({ id }) => id === content.itemId)
  const periods = chosen === undefined ? [] : periodsFor(chosen, today)
  const choose = (itemId: string) => {
    const item = items.find(({ id }) => id === itemId)
    // The last period that has ended is the one usually meant.
    const [running, ended] = (item === undefined ? [] : periodsFor(item, today)).reverse()
    onChange({ itemId, period: (ended ?? running)?.value ?? '' })
  }
  const columnName = COLUMNS.find(({ value }) => value === content.columnId)?.text ?? '还没有选'
  return (
    <>
      {!isFixed && (
        <Expander title={`公开栏目：${columnName}`} open={content.columnId === ''}>
          <Choice
            id="piece-column"
            label="公开栏目"
            options={COLUMNS}
            value={content.columnId === '' ? null : content.columnId}
            onChange={(columnId) => onChange({ columnId, itemId: '', period: '' })}
          />
        </Expander>
      )}
      {items.length > 0 && (
        <Choice
          id="piece-item"
          label="目录事项"
          hint="选好以后，发布时自动记入目录和渠道台账"
          options={[...items.map(({ id, matter }) => ({ value: id, text: matter })), NO_ITEM]}
          value={content.itemId}
          onChange={choose}
        />
      )}
      <PieceVillage content={content} onChange={onChange} />
      {periods.length > 0 && (
        <Choice
          id="piece-period"
          label="哪一期的内容"
          options={periods}
          value={content.period === '' ? null : content.period}
          onChange={(period) => onChange({ period })}
        />
      )}
      <PieceGuidance content={content} item={chosen} />
    </>
  )
}
