import { Remote } from '../../components/ui/remote'
import { Section } from '../../components/ui/section'
import { ListGroup } from '../../components/ui/list-group'
import { ListRow } from '../../components/ui/list-row'
import { remoteOf } from '../../services/remote'
import { columnCalled, groupsBelow } from './columns'
import { ColumnGroups } from './column-groups'
import { FIXED_COLUMNS, STATUTORY_CONTENT } from './fixed-columns'
import { openColumn } from './places'
import { useColumns } from './queries'

/** The four prescribed columns, and below 法定主动公开内容 the township's own groups that hold something. */
export function ColumnDirectory() {
  const query = useColumns()
  return (
    <Remote state={remoteOf(query)} onRetry={() => void query.refetch()}>
      {({ columns }) => {
        const content = columnCalled(columns, STATUTORY_CONTENT)
        const groups = content === undefined ? [] : groupsBelow(columns, content.id)
        return (
          <>
            <ListGroup label="法定栏目">
              {FIXED_COLUMNS.map(({ name, note, icon }) => {
                const count = columnCalled(columns, name)?.count ?? 0
                return (
                  <ListRow
                    key={name}
                    icon={icon}
                    title={name}
                    note={note}
                    {...(count === 0 ? {} : { end: `${count} 条` })}
                    onPress={() => openColumn(name)}
                  />
                )
              })}
            </ListGroup>
            {groups.length > 0 && (
              <Section title="按内容分">
                <ColumnGroups label="按内容分" columns={groups} />
              </Section>
            )}
          </>
        )
      }}
    </Remote>
  )
}
