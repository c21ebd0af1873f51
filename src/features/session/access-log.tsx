import { useQuery } from '@tanstack/react-query'
import { instantInFull } from '../../components/case/day-words'
import { Card } from '../../components/ui/card'
import { EmptyState } from '../../components/ui/empty-state'
import { Remote } from '../../components/ui/remote'
import { Words } from '../../components/ui/words'
import { listAccessToMyData } from '../../contract/sessions'
import { call } from '../../services/api'
import { remoteOf } from '../../services/remote'
import { useSession, withSession } from '../../services/session'

const SHOWN = 50

/** Who looked at my personal data, when, and for which case. */
export function AccessLog() {
  const session = useSession()
  const query = useQuery({
    queryKey: ['mine', 'access', session?.personId ?? ''],
    queryFn: () => withSession(() => call(listAccessToMyData, {})),
    enabled: session !== null,
    staleTime: 0,
  })
  if (session === null) return <EmptyState text="您还没有提交过资料，没有可看的记录" />
  return (
    <Remote
      state={remoteOf(query)}
      onRetry={() => void query.refetch()}
      isEmpty={({ entries }) => entries.length === 0}
      empty="还没有人看过您的资料"
    >
      {({ entries }) => (
        <>
          {entries.slice(0, SHOWN).map((entry, place) => (
            <Card key={`${entry.at}-${place}`}>
              <Words strong>{`${entry.byRole}　${entry.what}`}</Words>
              <Words size="small" tone="muted">{`${instantInFull(entry.at)}　${entry.caseNumber}`}</Words>
            </Card>
          ))}
        </>
      )}
    </Remote>
  )
}
