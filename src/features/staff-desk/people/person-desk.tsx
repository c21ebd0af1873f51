import { useState } from 'react'
import { instantInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Heading } from '@/components/ui/heading'
import { Tag } from '@/components/ui/tag'
import type { DeskActView } from '@/contract/desk-act-view'
import { staffAccountAct, type StaffAccountsView, type StaffAccountView } from '@/contract/staff-accounts'
import { ROLE_TEXTS } from '@/domain/information-request/terms'
import { DeskActList } from '../desk-act-list'
import { DeskActSheet } from '../desk-act-sheet'
import { FailureNotice } from '../failure-notice'
import { RemovalCard } from '../second-factor/removal-card'
import { StaffPage } from '../staff-page'
import { keptName } from '../use-kept-state'
import { IssuedPassword } from './issued-password'
import { asAct, personFields } from './person-fields'
import { rolesInWords, statusInWords } from './person-words'
import { useIssuing, usePersonAct } from './use-people'

type Props = { readonly account: StaffAccountView; readonly people: StaffAccountsView }

const factsOf = (account: StaffAccountView, { units }: StaffAccountsView) =>
  [
    { name: '账号', value: account.account },
    { name: '岗位', value: rolesInWords(account) },
    { name: '其中任职文件给的', value: account.appointed.map((role) => ROLE_TEXTS[role]).join('、') },
    {
      name: '单位',
      value: units
        .filter(({ id }) => account.unitIds.includes(id))
        .map(({ name }) => name)
        .join('、'),
    },
    {
      name: '最近登录',
      value: account.signedInAt === null ? '还没有登录过' : instantInFull(account.signedInAt),
    },
  ].filter(({ value }) => value !== '')

const NOTES: Readonly<Record<string, string>> = {
  change: '换岗位、换单位，马上生效',
  issue_password: '忘了密码时用；他在别处的登录都会退出',
  end_sessions: '他各处的登录都退出，要重新登录；密码不变',
  close: '人走了就停用；他办过的事都留着',
  reopen: '重新给岗位，再发一次性密码',
}

/** One account: how it stands, what may be done with it, and a password for one use. */
export function PersonDesk({ account, people }: Props) {
  const [chosen, setChosen] = useState<DeskActView | null>(null)
  const acting = usePersonAct(account.id)
  const issuing = useIssuing(account.id)
  const isNew = account.status === 'new' && issuing.issued === null
  if (chosen !== null) {
    const fields = personFields(chosen.act, account, people)
    return (
      <DeskActSheet
        act={`person-${chosen.act}`}
        text={chosen.text}
        kept={keptName(`person-${chosen.act}`, account.id)}
        fields={fields}
        schema={staffAccountAct}
        toAct={(typed) => asAct(chosen.act, fields, typed)}
        acting={acting}
        onClose={() => setChosen(null)}
      />
    )
  }
  const choose = (act: DeskActView) => {
    acting.dismiss()
    if (act.act === 'issue_password') issuing.issue()
    else setChosen(act)
  }
  return (
    <StaffPage
      title="人员账号"
      foot={
        isNew ? (
          <Button onPress={issuing.issue} busy={issuing.busy} busyText="正在生成…">
            发一次性密码
          </Button>
        ) : undefined
      }
    >
      <Tag tone={account.status === 'active' ? 'blue' : 'amber'}>{statusInWords(account)}</Tag>
      <Heading level={1}>{account.displayName}</Heading>
      {issuing.issued !== null && <IssuedPassword issued={issuing.issued} />}
      <FailureNotice failure={issuing.failure} />
      <Card>
        <FactList facts={factsOf(account, people)} />
      </Card>
      {account.hasSecondFactor && (
        <RemovalCard id={account.id} name={account.displayName} removal={account.removal} />
      )}
      <DeskActList
        acts={account.acts}
        except={isNew ? 'issue_password' : null}
        noteOf={({ act }) => NOTES[act] ?? ''}
        onChoose={choose}
      />
    </StaffPage>
  )
}
