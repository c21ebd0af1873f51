import { useState } from 'react'
import { OutcomeBars } from '@/components/case/outcome-bars'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Expander } from '@/components/ui/expander'
import { FactList } from '@/components/ui/fact-list'
import { Heading } from '@/components/ui/heading'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Notice } from '@/components/ui/notice'
import { Section } from '@/components/ui/section'
import { Tag } from '@/components/ui/tag'
import type { AnnualReportView } from '@/contract/annual-reports'
import type { NarrativeChapter } from '@/contract/report-files'
import type { DeskActView } from '@/contract/desk-act-view'
import type { ReportAct } from '@/domain/annual-report/events'
import { outcomeTotals } from '@/domain/annual-report/outcome-totals'
import { open } from '@/services/navigate'
import { DeskStory } from '../desk-story'
import { DeskActList } from '../desk-act-list'
import { StaffPage } from '../staff-page'
import { STAFF_PAGES } from '../staff-pages'
import { ChapterWords } from './chapter-words'
import { KeptSince } from './kept-since'
import { MonthBars } from './month-bars'
import { ReportActForm } from './report-act-form'
import { ReportChanges } from './report-changes'
import { ReportChecks } from './report-checks'
import { ReportFiles } from './report-files'
import { ReportTableView } from './report-tables'
import { reportNote } from './report-years'
import { TablePaste } from './table-paste'
import { useNarrative, useReportAct } from './use-reports'

type Props = { readonly view: AnnualReportView }

/** Figures are entered where they stand. */
const HERE: readonly ReportAct[] = ['write_chapter', 'submit', 'correct']

/** The table of the forms since 2019 that says what became of requests. */
const REQUESTS_TABLE = 'table2'

function Head({ view }: Props) {
  const { year, statusText, isOverdue, report, formBasis, unknown, pieceStatusText } = view
  return (
    <>
      <Tag tone={isOverdue ? 'red' : 'blue'}>{statusText}</Tag>
      <Heading level={1}>{`${report.tenantName}${year}年政府信息公开工作年度报告`}</Heading>
      <Card>
        <FactList
          facts={[
            { name: '期限', value: reportNote(view) },
            { name: '格式', value: formBasis },
            { name: '没有填的数', value: unknown === 0 ? '没有' : `${unknown} 个` },
            ...(pieceStatusText === '' ? [] : [{ name: '稿件', value: pieceStatusText }]),
          ]}
        />
      </Card>
    </>
  )
}

function Ways({ view: { pieceId, documentId } }: Props) {
  if (pieceId === null) return null
  return (
    <ListGroup>
      <ListRow
        icon="document"
        title="到发布台看这份稿件"
        note="审核、保密审查、发布都在那里办"
        onPress={() => open(STAFF_PAGES.piece, { id: pieceId })}
      />
      {documentId !== null && (
        <ListRow
          icon="eye"
          title="看已公开的报告"
          onPress={() => open('/pages/disclosures/document/index', { id: documentId })}
        />
      )}
    </ListGroup>
  )
}

function Chapters({ view, words }: Props & { readonly words: readonly NarrativeChapter[] }) {
  const { report, id } = view
  return (
    <>
      {report.chapters.map(({ key, number, title, text, tables }) => (
        <Section key={key} title={`${number}、${title}`}>
          <ChapterWords
            text={text}
            hasTables={tables.length > 0}
            worded={words.find((each) => each.key === key)}
          />
          {tables.includes(REQUESTS_TABLE) && (
            <>
              <OutcomeBars totals={outcomeTotals(report.tables)} />
              {view.isKeptHere && <MonthBars view={view} />}
            </>
          )}
          {report.tables
            .filter((table) => tables.includes(table.key))
            .map((table) => (
              <ReportTableView key={table.key} id={id} table={table} />
            ))}
        </Section>
      ))}
    </>
  )
}

/** The annual report of a year: what doesn't hold first, then every figure, then its story. */
export function ReportDesk({ view }: Props) {
  const acting = useReportAct(view)
  const words = useNarrative(view)
  const [chosen, setChosen] = useState<DeskActView<ReportAct> | null>(null)
  const choose = (act: DeskActView<ReportAct> | null) => {
    acting.dismiss()
    setChosen(act)
  }
  if (chosen !== null)
    return (
      <ReportActForm view={view} words={words} chosen={chosen} acting={acting} onClose={() => choose(null)} />
    )
  const acts = view.acts.filter(({ act }) => HERE.includes(act))
  const lead = acts.find(({ act, allowed }) => allowed && act !== 'write_chapter') ?? null
  return (
    <StaffPage
      title="年度报告"
      foot={lead === null ? undefined : <Button onPress={() => choose(lead)}>{lead.text}</Button>}
    >
      <Head view={view} />
      {view.needsCorrection && (
        <Notice tone="amber" title="和已公开的报告不一致">
          公开以后记录有更正。已公开的报告不会自己变，请写明原因更正。
        </Notice>
      )}
      {!view.isKeptHere && (
        <>
          <Notice>这一年的办件不在系统里，数字请照当年的台账填，写明来源。</Notice>
          <TablePaste view={view} />
        </>
      )}
      <KeptSince view={view} />
      <ReportChanges title="和送审时不一样的" changes={view.changes} />
      <ReportChecks checks={view.report.checks} />
      <Ways view={view} />
      <DeskActList
        acts={acts}
        except={lead?.act ?? null}
        noteOf={({ article }) => article}
        onChoose={choose}
      />
      <ReportFiles id={view.id} />
      <Chapters view={view} words={words} />
      <ReportChanges title="和上一年度不一样的" changes={view.sinceLastYear} />
      {view.story.length > 0 && (
        <Expander title="编制过程">
          <DeskStory lines={view.story} />
        </Expander>
      )}
    </StaffPage>
  )
}
