import { Button } from '../../components/ui/button'
import { EmptyState } from '../../components/ui/empty-state'
import { Remote } from '../../components/ui/remote'
import { Section } from '../../components/ui/section'
import type { ColumnView } from '../../contract/list-columns'
import { open } from '../../services/navigate'
import { remoteOf } from '../../services/remote'
import { openBudgets, openCountyReports, openHall, openPowers, openProposals, openVillages } from './places'
import { columnCalled, groupsBelow } from './columns'
import { ColumnGroups } from './column-groups'
import { DocumentList } from './document-list'
import { WITHIN_ALL } from './search-within'
import { GUIDE } from './fixed-columns'
import { GuideFacts } from './guide-facts'
import { LeadingGroup } from './leading-group'
import { useColumns } from './queries'

type Props = { readonly nameOrId: string }

const NoDocuments = () => (
  <EmptyState text="这个栏目还没有文件">
    <Button onPress={() => open('/pages/requests/start/index')} leads>
      没找到的，可以申请公开
    </Button>
  </EmptyState>
)

function ColumnBody({
  column,
  columns,
}: {
  readonly column: ColumnView
  readonly columns: readonly ColumnView[]
}) {
  const groups = groupsBelow(columns, column.id)
  return (
    <>
      {column.id === 'budgets' && (
        <Button icon="chart" onPress={openBudgets} leads>
          按年份和账本看，和往年比
        </Button>
      )}
      {column.id === 'annual_reports' && (
        <Button icon="chart" onPress={openCountyReports} leads>
          看全县的年度报告
        </Button>
      )}
      {column.id === 'proposals' && (
        <Button icon="speech" onPress={openProposals} leads>
          逐件看办理结果，看每次会议办得怎样
        </Button>
      )}
      {column.id === 'service_items' && (
        <Button icon="building" onPress={openHall} leads>
          到办事大厅：按事、按窗口找
        </Button>
      )}
      {column.id === 'powers' && (
        <Button icon="list" onPress={openPowers} leads>
          按类别看每项职权、办理流程
        </Button>
      )}
      {column.id === 'village_affairs' && (
        <Button icon="list" onPress={openVillages} leads>
          按村看，哪项公布了、哪项过了期限
        </Button>
      )}
      {groups.length > 0 && <ColumnGroups label={column.name} columns={groups} />}
      {groups.length > 0 ? (
        <Section title="全部文件">
          <DocumentList q="" within={{ ...WITHIN_ALL, column: column.id }} empty={<NoDocuments />} />
        </Section>
      ) : (
        <DocumentList
          q=""
          within={{ ...WITHIN_ALL, column: column.id }}
          empty={column.name === GUIDE ? null : <NoDocuments />}
        />
      )}
    </>
  )
}

/** One column: its groups, its documents; the guide begins with the office itself (Art. 12). */
export function ColumnContent({ nameOrId }: Props) {
  const query = useColumns()
  return (
    <>
      {nameOrId === GUIDE && <GuideFacts />}
      {nameOrId === GUIDE && <LeadingGroup />}
      <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
        {({ columns }) => {
          const column = columnCalled(columns, nameOrId)
          return column === undefined ? <NoDocuments /> : <ColumnBody column={column} columns={columns} />
        }}
      </Remote>
    </>
  )
}
