import { FileButtons } from '@/components/sending/file-buttons'
import { ChipRow } from '@/components/ui/chip-row'
import { EmptyState } from '@/components/ui/empty-state'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { downloadScorecards, type ScorecardBoard, type UnitOfBoard } from '@/contract/scorecards'
import { shortSumText } from '@/domain/scorecard/points'
import { open } from '@/services/navigate'
import { saveFile } from '@/services/save-file'
import { STAFF_PAGES } from '../staff-pages'

const openUnit = ({ unit, card }: UnitOfBoard, period: string): void => {
  if (card === null) open(STAFF_PAGES.scorecard, { kind: unit.kind, unit: unit.id, period })
  else open(STAFF_PAGES.scorecard, { id: card.id })
}

function Units({ units, board }: { readonly units: readonly UnitOfBoard[]; readonly board: ScorecardBoard }) {
  const { period } = board
  const without = period.isOver ? '未生成' : ''
  return (
    <ListGroup>
      {units.map((each) => (
        <ListRow
          key={`${each.unit.kind} ${each.unit.id}`}
          title={each.unit.name}
          note={shortSumText(each.sum)}
          end={each.card?.statusText ?? without}
          onPress={() => openUnit(each, period.key)}
        />
      ))}
    </ListGroup>
  )
}

const FILES = [['xlsx', 'Excel 表格，汇总和每个机构各一张']] as const

type Props = { readonly board: ScorecardBoard; readonly onPeriod: (key: string) => void }

/** Every unit in the order of the organisation: a list to look things up in, not an order of merit. */
export function ScorecardBoardView({ board, onPeriod }: Props) {
  const { units, period, periods } = board
  const offices = units.filter(({ unit }) => unit.kind === 'unit')
  const villages = units.filter(({ unit }) => unit.kind === 'village')
  return (
    <>
      <ChipRow
        label="时段"
        chips={periods.map(({ key, text }) => ({ value: key, text }))}
        chosen={period.key}
        onPress={onPeriod}
      />
      <Words size="small" tone="muted">
        {period.isOver
          ? '按机构顺序列出，不排名次。满分 100 分，没有发生的项目不适用，不计入总分。'
          : '这个时段还没有结束，下面只是参考，结束以后再生成评分表。'}
      </Words>
      {units.length === 0 && <EmptyState text="还没有登记内设机构，也没有登记村和社区。" />}
      {offices.length > 0 && (
        <Section title="内设机构">
          <Units units={offices} board={board} />
        </Section>
      )}
      {villages.length > 0 && (
        <Section title="村和社区">
          <Units units={villages} board={board} />
        </Section>
      )}
      {units.length > 0 && (
        <Section title="导出全部评分">
          <FileButtons
            files={FILES}
            busyText="正在生成…"
            onSave={() => saveFile(downloadScorecards, { period: period.key }, { kind: 'xlsx' })}
          />
        </Section>
      )}
    </>
  )
}
