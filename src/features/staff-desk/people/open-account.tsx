import { Card } from '@/components/ui/card'
import { Words } from '@/components/ui/words'
import { openStaffAccount, staffAccountForm, type StaffAccountsView } from '@/contract/staff-accounts'
import { BeginDossier } from '../dossiers/begin-dossier'
import { STAFF_PAGES } from '../staff-pages'
import { keptName } from '../use-kept-state'
import { newPersonFields, withLists } from './person-fields'

type Props = { readonly people: StaffAccountsView; readonly onClose: () => void }

/** An account for somebody new; the password comes on the next page. */
export function OpenAccount({ people, onClose }: Props) {
  return (
    <BeginDossier
      title="开账号"
      heading="给工作人员开账号"
      act="person-new"
      kept={keptName('person', 'new')}
      fields={newPersonFields(people)}
      initial={{}}
      schema={staffAccountForm}
      toForm={withLists}
      door={openStaffAccount}
      page={STAFF_PAGES.person}
      submitText="开账号"
      onClose={onClose}
    >
      <Card tone="blue">
        <Words>开好以后，下一页给他发一次性密码。他第一次登录时改成自己的密码，别人不知道。</Words>
      </Card>
    </BeginDossier>
  )
}
