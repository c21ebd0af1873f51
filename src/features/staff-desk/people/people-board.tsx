import { EmptyState } from '@/components/ui/empty-state'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import type { StaffAccountsView, StaffAccountView } from '@/contract/staff-accounts'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'
import { rolesInWords } from './person-words'

type Props = { readonly people: StaffAccountsView }

const GROUPS = [
  { status: 'new', title: '还没设密码' },
  { status: 'active', title: '在用' },
  { status: 'closed', title: '已停用' },
] as const

/** Who signs in at the desk, those who can't yet on top. */
export function PeopleBoard({ people: { accounts, units } }: Props) {
  const unitsOf = ({ unitIds }: StaffAccountView): readonly string[] =>
    unitIds.flatMap((id) => units.filter((unit) => unit.id === id).map(({ name }) => name))
  const noteOf = (account: StaffAccountView): string =>
    [`账号 ${account.account}`, rolesInWords(account), ...unitsOf(account)].join('，')
  if (accounts.length === 0) return <EmptyState text="还没有人员账号。" />
  return (
    <>
      <ListGroup>
        <ListRow
          icon="person"
          title="登录要不要两步"
          note="负责人、审核的人登录时，密码之外再加手机上的 6 位数字"
          onPress={() => open(STAFF_PAGES.signInRule)}
        />
      </ListGroup>
      {GROUPS.map(({ status, title }) => {
        const list = accounts.filter((account) => account.status === status)
        if (list.length === 0) return null
        return (
          <Section key={status} title={`${title}（${list.length}）`}>
            <ListGroup unit="人">
              {list.map((account) => (
                <ListRow
                  key={account.id}
                  title={account.displayName}
                  note={noteOf(account)}
                  onPress={() => open(STAFF_PAGES.person, { id: account.id })}
                />
              ))}
            </ListGroup>
          </Section>
        )
      })}
    </>
  )
}
