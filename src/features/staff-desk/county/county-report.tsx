import { Fragment, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Expander } from '@/components/ui/expander'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { CountyReportView } from '@/contract/county-reports'
import type { DeskActView } from '@/contract/desk-act-view'
import type { CountyReportAct } from '@/domain/county-report/events'
import { DeskActList } from '../desk-act-list'
import { DeskStory } from '../desk-story'
import { ChapterWords } from '../reports/chapter-words'
import { ReportChanges } from '../reports/report-changes'
import { ReportChecks } from '../reports/report-checks'
import { ReportTableView } from '../reports/report-tables'
import { StaffPage } from '../staff-page'
import { CountyParts } from './county-parts'
import { CountyReportFiles } from './county-report-files'
import { CountyReportForm } from './county-report-form'
import { CountyReportHead } from './county-report-head'
import { useCountyReportAct } from './use-county-report'

type Props = { readonly view: CountyReportView }

function Chapters({ view: { report, chapters, parts } }: Props) {
  return (
    <>
      {report.chapters.map(({ key, number, title, text, tables }) => {
        const worded = chapters.find((each) => each.key === key)
        return (
          <Section key={key} title={`${number}、${title}`}>
            <ChapterWords
              text={worded?.written === null && worded.suggested !== '' ? null : text}
              hasTables={tables.length > 0}
              worded={worded}
            />
            {report.tables
              .filter((table) => tables.includes(table.key))
              .map((table) => (
                <Fragment key={table.key}>
                  <ReportTableView id={null} table={table} />
                  <CountyParts parts={parts} table={table} />
                </Fragment>
              ))}
          </Section>
        )
      })}
    </>
  )
}

function Body({ view }: Props) {
  return (
    <>
      <Words size="small" tone="muted">
        由各乡镇已公开的报告相加，合计都由分项算出。有一个乡镇没有填的数不相加，写“未填”。
      </Words>
      <ReportChanges title="和送审时不一样的" changes={view.changes} />
      {view.counted.length > 0 && <ReportChecks checks={view.report.checks} />}
    </>
  )
}

/** The county's annual report: who is missing first, then what may be done, then every chapter, table and sum. */
export function CountyReport({ view }: Props) {
  const acting = useCountyReportAct(view)
  const [chosen, setChosen] = useState<DeskActView<CountyReportAct> | null>(null)
  const choose = (act: DeskActView<CountyReportAct> | null) => {
    acting.dismiss()
    setChosen(act)
  }
  if (chosen !== null)
    return <CountyReportForm view={view} chosen={chosen} acting={acting} onClose={() => choose(null)} />
  const lead = view.acts.find(({ act, allowed }) => allowed && act !== 'write_chapter' && act !== 'return')
  return (
    <StaffPage
      title="全县年度报告"
      foot={lead === undefined ? undefined : <Button onPress={() => choose(lead)}>{lead.text}</Button>}
    >
      <CountyReportHead view={view} />
      <Body view={view} />
      <DeskActList
        acts={view.acts}
        except={lead?.act ?? null}
        noteOf={({ article }) => article}
        onChoose={choose}
      />
      {view.counted.length > 0 && (
        <>
          <CountyReportFiles id={view.id} />
          <Chapters view={view} />
        </>
      )}
      {view.story.length > 0 && (
        <Expander title="编制过程">
          <DeskStory lines={view.story} />
        </Expander>
      )}
    </StaffPage>
  )
}
