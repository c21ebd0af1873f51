import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Remote } from '@/components/ui/remote'
import { Words } from '@/components/ui/words'
import type { AnnualReportView, FigureLine, FigureView } from '@/contract/annual-reports'
import type { DeskActView } from '@/contract/desk-act-view'
import type { ReportAct } from '@/domain/annual-report/events'
import { cellsOfReport } from '@/domain/annual-report/report-cells'
import type { ReportCell } from '@/domain/annual-report/report-table'
import { open } from '@/services/navigate'
import { remoteOf } from '@/services/remote'
import { StaffPage } from '../staff-page'
import { STAFF_PAGES } from '../staff-pages'
import { ReportActForm } from './report-act-form'
import { valueText } from './report-tables'
import { useFigure, useReportAct } from './use-reports'

type Props = { readonly view: AnnualReportView; readonly name: string }

const PLACES: Readonly<Record<FigureView['kind'], string | null>> = {
  cases: STAFF_PAGES.case,
  disclosures: STAFF_PAGES.disclosure,
  documents: '/pages/disclosures/document/index',
  remedies: STAFF_PAGES.remedy,
  records: null,
  none: null,
}

/** Meetings and trainings have no page each: their list has them all. */
const LEDGERS: Readonly<Record<NonNullable<FigureLine['kind']>, string>> = {
  letters: STAFF_PAGES.complaint,
  remedies: STAFF_PAGES.remedy,
  concerns: STAFF_PAGES.concern,
  work: STAFF_PAGES.work,
}

const cellOf = ({ report }: AnnualReportView, name: string): ReportCell | undefined =>
  cellsOfReport(report).find(({ key }) => key === name)

function Lines({ figure: { kind, lines, hidden, value } }: { readonly figure: FigureView }) {
  const placeOf = (line: FigureLine): string | null =>
    line.kind === undefined ? PLACES[kind] : LEDGERS[line.kind]
  return (
    <>
      {lines.length === 0 && hidden === 0 && (
        <Words tone="muted">
          {kind === 'none'
            ? '这个数是填的，没有清单。'
            : value === 0
              ? '数是 0，清单是空的。'
              : '这一页没有了。'}
        </Words>
      )}
      <ListGroup>
        {lines.map((line) => {
          const { id, title, note } = line
          const place = placeOf(line)
          return place === null ? (
            <Card key={id}>
              <Words strong>{title}</Words>
              <Words size="small">{note}</Words>
            </Card>
          ) : (
            <ListRow key={id} title={title} note={note} onPress={() => open(place, { id })} />
          )
        })}
      </ListGroup>
      {hidden > 0 && <Words tone="muted">{`另有 ${hidden} 件您要回避，或者归县里办，这里不显示。`}</Words>}
    </>
  )
}

function Behind({ view, name }: Props) {
  const [skip, setSkip] = useState(0)
  const query = useFigure(view.id, name, skip)
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
      {(figure) => (
        <>
          <Lines figure={figure} />
          {(skip > 0 || figure.next !== null) && (
            <ButtonRow>
              {skip > 0 && (
                <Button kind="ghost" onPress={() => setSkip(0)}>
                  从头看
                </Button>
              )}
              {figure.next !== null && (
                <Button kind="ghost" onPress={() => setSkip(figure.next ?? 0)}>
                  看下一页
                </Button>
              )}
            </ButtonRow>
          )}
        </>
      )}
    </Remote>
  )
}

const isTold = (cell: ReportCell | undefined): boolean => cell?.source === 'entered' && cell.value !== null

function Value({ cell }: { readonly cell: ReportCell | undefined }) {
  if (cell === undefined) return <Words>报告里没有这个数。</Words>
  const said =
    cell.source === 'computed'
      ? '由系统从下面这些里数出来；不对的，请更正办件、文件或者登记。'
      : (cell.note ?? '系统不知道这个数，请填写并写明来源。')
  return (
    <Card tone={cell.value === null ? 'amber' : 'blue'}>
      <Words strong>{valueText(cell)}</Words>
      <Words size="small">{said}</Words>
    </Card>
  )
}

type Choosing = {
  readonly view: AnnualReportView
  readonly cell: ReportCell | undefined
  readonly onChoose: (act: DeskActView<ReportAct>) => void
}

/** What may be done with a figure that staff enter. */
function Acts({ view, cell, onChoose }: Choosing) {
  if (cell?.source !== 'entered') return null
  const told = isTold(cell)
  const wanted: readonly ReportAct[] = told ? ['enter_figure', 'remove_figure'] : ['enter_figure']
  return (
    <>
      {view.acts
        .filter(({ act, allowed }) => allowed && wanted.includes(act))
        .map((act) => (
          <Button
            key={act.act}
            kind={act.act === 'enter_figure' ? 'primary' : 'ghost'}
            onPress={() => onChoose(act)}
          >
            {act.act === 'enter_figure' && told ? '更正这个数' : act.text}
          </Button>
        ))}
    </>
  )
}

/** A figure: what it is, what it counts or where it was entered from, and how to enter it. */
export function FigureDesk({ view, name }: Props) {
  const acting = useReportAct(view)
  const label = useFigure(view.id, name, 0).data?.label ?? ''
  const [chosen, setChosen] = useState<DeskActView<ReportAct> | null>(null)
  const cell = cellOf(view, name)
  const choose = (act: DeskActView<ReportAct> | null) => {
    acting.dismiss()
    setChosen(act)
  }
  if (chosen !== null) {
    const figure = { key: name, label, isEntered: isTold(cell) }
    const form = { view, chosen, acting, figure }
    return <ReportActForm {...form} onClose={() => choose(null)} />
  }
  return (
    <StaffPage title={`${view.year}年年度报告`}>
      <Heading level={1}>{label === '' ? '报告里的一个数' : label}</Heading>
      <Value cell={cell} />
      <Acts view={view} cell={cell} onChoose={choose} />
      <Behind view={view} name={name} />
    </StaffPage>
  )
}
