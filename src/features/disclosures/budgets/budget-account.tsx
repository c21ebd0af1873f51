import { Heading } from '../../../components/ui/heading'
import { Remote } from '../../../components/ui/remote'
import { Section } from '../../../components/ui/section'
import { TextLink } from '../../../components/ui/text-link'
import { Words } from '../../../components/ui/words'
import type { DocumentView } from '../../../contract/document-view'
import { accountNotes } from '../../../domain/structured/account-notes'
import { figuresInText } from '../../../domain/structured/figures-in-text'
import { yearOverYear, type YearSheet } from '../../../domain/structured/year-over-year'
import { remoteOf } from '../../../services/remote'
import { KeptCopyNotice } from '../kept-copy-notice'
import { openDocument } from '../places'
import { useDocumentInPassing } from '../queries'
import { ReadTable } from '../structured/read-table'
import type { BudgetEntry } from './budget-entries'
import { YearChart } from './year-chart'

type Props = { readonly entry: BudgetEntry; readonly before: BudgetEntry | undefined }

const sheetOf = (year: number, view: DocumentView | undefined): readonly YearSheet[] =>
  view === undefined
    ? []
    : figuresInText(view.blocks)
        .slice(0, 1)
        .map(({ table }) => ({ year, table }))

function Account({ view, sheets }: { readonly view: DocumentView; readonly sheets: readonly YearSheet[] }) {
  const notes = accountNotes(view.blocks)
  const tables = figuresInText(view.blocks)
  return (
    <>
      <Section title="编制说明">
        {notes.length === 0 ? (
          <Words tone="muted">这份文件里没有单独的编制说明。</Words>
        ) : (
          notes.map((note, place) => <Words key={place}>{note}</Words>)
        )}
      </Section>
      {tables.map(({ block, table }) => {
        const source = view.blocks[block]
        return source?.kind === 'table' ? (
          <Section key={block} title={table.title === '' ? '表' : table.title}>
            <Words size="small" tone="muted">{`单位：${table.unit}`}</Words>
            <ReadTable rows={source.rows} figures={table} />
          </Section>
        ) : null
      })}
      {tables.length === 0 && <Words tone="muted">这份文件里没有能认出来的金额表，请看原文和附件。</Words>}
      <YearChart lines={yearOverYear(sheets)} unit={sheets[0]?.table.unit ?? ''} />
    </>
  )
}

/** One year's account: why, the figures, and how it was the years before. */
export function BudgetAccount({ entry, before }: Props) {
  const query = useDocumentInPassing(entry.id)
  const earlier = useDocumentInPassing(before?.id ?? '')
  return (
    <>
      <Heading level={2}>{entry.title}</Heading>
      <KeptCopyNotice query={query} />
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {(view) => (
          <Account
            view={view}
            sheets={[...sheetOf(entry.year, view), ...sheetOf(before?.year ?? 0, earlier.data)]}
          />
        )}
      </Remote>
      <TextLink onPress={() => openDocument(entry.id)}>看原文和附件</TextLink>
    </>
  )
}
