import { Card } from '@/components/ui/card'
import { TextLink } from '@/components/ui/text-link'
import { Words } from '@/components/ui/words'
import type { InputOf } from '@/contract/endpoint'
import {
  closingForm,
  keepTownshipOpen,
  type closeTownship,
  type TownshipClosingView,
} from '@/contract/township-closing'
import { DeskActSheet } from '../../desk-act-sheet'
import { keptName } from '../../use-kept-state'
import { dayOf, type WrittenField } from '../../written-fields'
import { exportedWords } from './exported-words'
import { useClosingTownship, useKeepingTownship } from './use-township-closing'

type Props = {
  readonly id: string
  readonly view: TownshipClosingView
  readonly onClose: () => void
}

type ClosingProps = Props & { readonly onExports: () => void }

const CLOSING: readonly WrittenField[] = [
  dayOf('on', '从哪天起不再受理'),
  { name: 'because', label: '原因', hint: '例如：撤镇设街道，并入平原镇。', kind: 'line', maxLength: 60 },
  { name: 'successor', label: '以后由谁受理', hint: '群众照它去找。', kind: 'line', maxLength: 60 },
  { name: 'successorPhone', label: '他们的电话', kind: 'line', maxLength: 40 },
  { name: 'township', label: '照着写一遍乡镇全称', hint: '以免停错。', kind: 'line', maxLength: 30 },
]

const KEEPING: readonly WrittenField[] = [
  { name: 'reason', label: '为什么不停了', kind: 'line', maxLength: 200 },
]

/** A township is to stop: from when on, and who carries on. */
export function CloseTownship({ id, view, onClose, onExports }: ClosingProps) {
  const acting = useClosingTownship(id)
  const { requests, letters } = view.open
  const isWhole = view.exported?.changesSince === 0
  return (
    <DeskActSheet<InputOf<typeof closeTownship>>
      act="township-closing"
      text={`停用${view.township}`}
      kept={keptName('township-closing', id)}
      fields={CLOSING}
      schema={closingForm}
      toAct={(typed) => ({ ...typed, id })}
      acting={acting}
      onClose={onClose}
    >
      <Card tone="blue">
        <Words>从那天起不收新的申请和来信，首页马上写明由谁接着办。公开的信息照常可查。</Words>
        <Words>{`在办的申请 ${requests} 件、来信 ${letters} 件，仍由这个镇的人依法答复。`}</Words>
      </Card>
      <Card tone={isWhole ? 'blue' : 'amber'}>
        <Words strong>整套档案</Words>
        <Words>{exportedWords(view.exported)}</Words>
        <Words>全部答复以后，再导出一份移交。</Words>
        <TextLink acts onPress={onExports}>
          去导出整套档案
        </TextLink>
      </Card>
    </DeskActSheet>
  )
}

/** It is not to stop after all. */
export function KeepTownshipOpen({ id, view, onClose }: Props) {
  const acting = useKeepingTownship(id)
  return (
    <DeskActSheet<InputOf<typeof keepTownshipOpen>>
      act="township-keeping"
      text={`撤回停用${view.township}`}
      kept={keptName('township-keeping', id)}
      fields={KEEPING}
      schema={keepTownshipOpen.input}
      toAct={(typed) => ({ ...typed, id })}
      acting={acting}
      onClose={onClose}
    />
  )
}
