import { View } from '@tarojs/components'
import { useState } from 'react'
import { dayInShort } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { StaffCaseView } from '@/contract/case-view'
import { HandOverForm } from './hand-over-form'
import styles from './today.module.scss'
import type { DeskActing } from './use-desk-act'

type Props = {
  readonly view: StaffCaseView
  readonly acting: DeskActing
}

const heldBy = ({ handler }: StaffCaseView): string =>
  handler === null
    ? '还没有人领办。谁领办，提醒就先发给谁。'
    : `${handler.isMe ? '由您' : `${handler.name}（${handler.roleText}）`}承办，${dayInShort(handler.since)} 起。`

/** Who handles the case; take it, pass it on, or act in the handler's place. */
export function HandlerSection({ view, acting }: Props) {
  const [asks, setAsks] = useState<'hand_over' | 'deputise' | null>(null)
  const { handler } = view
  const mayAssign = view.permissions.some(({ act, allowed }) => act === 'assign' && allowed)
  const claim = () => acting.act(view.seq, { act: 'assign', way: 'claimed', reason: '' })
  if (handler === null && !mayAssign) return null
  return (
    <Section title="承办人">
      <Words>{heldBy(view)}</Words>
      {mayAssign && asks === null && (
        <View className={styles.gap}>
          <ButtonRow>
            {handler === null && (
              <Button kind="ghost" busy={acting.busy} onPress={claim}>
                领办
              </Button>
            )}
            <Button kind="ghost" onPress={() => setAsks('hand_over')}>
              转交
            </Button>
            {handler !== null && !handler.isMe && (
              <Button kind="ghost" onPress={() => setAsks('deputise')}>
                代办
              </Button>
            )}
          </ButtonRow>
        </View>
      )}
      {asks !== null && (
        <HandOverForm
          view={view}
          acting={acting}
          asksWho={asks === 'hand_over'}
          onClose={() => setAsks(null)}
        />
      )}
    </Section>
  )
}
