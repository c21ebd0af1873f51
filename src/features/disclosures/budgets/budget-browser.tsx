import { useState } from 'react'
import { Button } from '../../../components/ui/button'
import { ChipRow } from '../../../components/ui/chip-row'
import { EmptyState } from '../../../components/ui/empty-state'
import { Remote } from '../../../components/ui/remote'
import { remoteOf } from '../../../services/remote'
import { KeptCopyNotice } from '../kept-copy-notice'
import { openColumn } from '../places'
import { useDocuments } from '../queries'
import { WITHIN_ALL } from '../search-within'
import { BudgetAccount } from './budget-account'
import { accountNear, entriesOf, gradeChips, reportChips, type BudgetEntry } from './budget-entries'

const COLUMN = 'budgets'

function Chooser({ entries }: { readonly entries: readonly BudgetEntry[] }) {
  const [wanted, setWanted] = useState(() => accountNear(entries, { grade: 'township', report: 'budget' }))
  const [id, setId] = useState('')
  const { grade, report } = accountNear(entries, wanted)
  const accounts = entries.filter((entry) => entry.grade === grade && entry.report === report)
  const shown = accounts.find((entry) => entry.id === id) ?? accounts[0]
  if (shown === undefined) return null
  const before = accounts.find(({ year, issuer }) => year < shown.year && issuer === shown.issuer)
  const [grades, reports] = [gradeChips(entries), reportChips(entries, grade)]
  const years = accounts.map((entry) => ({
    value: entry.id,
    text: grade === 'department' ? `${entry.year}年 ${entry.issuer}` : `${entry.year}年`,
  }))
  return (
    <>
      <ChipRow
        label="谁的钱"
        chips={grades}
        chosen={grade}
        onPress={(value) =>
          setWanted({ report, grade: grades.find((chip) => chip.value === value)?.value ?? grade })
        }
      />
      <ChipRow
        label="哪本账"
        chips={reports}
        chosen={report}
        onPress={(value) =>
          setWanted({ grade, report: reports.find((chip) => chip.value === value)?.value ?? report })
        }
      />
      <ChipRow label="哪一年" chips={years} chosen={shown.id} onPress={setId} />
      <BudgetAccount key={shown.id} entry={shown} before={before} />
    </>
  )
}

const NoAccounts = () => (
  <EmptyState text="还没有公开按年份编的预算、决算">
    <Button onPress={() => openColumn(COLUMN)}>看这个栏目的全部文件</Button>
  </EmptyState>
)

/** Published accounts by whose money, which account and which year. */
export function BudgetBrowser() {
  const query = useDocuments({ q: '', within: { ...WITHIN_ALL, column: COLUMN } })
  return (
    <>
      <KeptCopyNotice query={query} />
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ pages }) => {
          const entries = entriesOf(pages.flatMap(({ items }) => items))
          return entries.length === 0 ? <NoAccounts /> : <Chooser entries={entries} />
        }}
      </Remote>
      {query.hasNextPage && (
        <Button kind="ghost" onPress={() => void query.fetchNextPage()}>
          再找更早的年份
        </Button>
      )}
    </>
  )
}
