import { openTownshipHead } from '@/contract/new-township'
import type { InputOf } from '@/contract/endpoint'
import { DeskActSheet } from '../../desk-act-sheet'
import { keptName } from '../../use-kept-state'
import type { WrittenField } from '../../written-fields'
import { useOpeningHead } from './use-new-township'

const FIELDS: readonly WrittenField[] = [
  { name: 'displayName', label: '姓名', kind: 'line', maxLength: 30 },
  { name: 'account', label: '账号', hint: '登录时用，例如姓名的拼音 lihua。', kind: 'line', maxLength: 40 },
  {
    name: 'reason',
    label: '为什么由县里开',
    hint: '记在这个乡镇的操作记录里。',
    kind: 'line',
    maxLength: 200,
  },
]

type Props = { readonly id: string; readonly township: string; readonly onClose: () => void }

/** The county opens an account for another head of a township. */
export function OpenHead({ id, township, onClose }: Props) {
  const acting = useOpeningHead(id)
  return (
    <DeskActSheet<InputOf<typeof openTownshipHead>>
      act="township-head"
      text={`给${township}开负责人账号`}
      kept={keptName('township-head', id)}
      fields={FIELDS}
      schema={openTownshipHead.input}
      toAct={(typed) => ({ ...typed, id })}
      acting={acting}
      onClose={onClose}
    />
  )
}
