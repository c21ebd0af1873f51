import { dayInFull } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/tag'
import { Words } from '@/components/ui/words'
import type { CardLineView } from '@/contract/scorecards'

type Appeal = NonNullable<CardLineView['appeal']>

const TONES = { open: 'amber', granted: 'green', refused: 'plain' } as const
const TEXTS = { open: '申诉待复核', granted: '申诉成立', refused: '申诉不成立' } as const

const stateOf = ({ decision }: Appeal): keyof typeof TEXTS => {
  if (decision === null) return 'open'
  return decision.granted ? 'granted' : 'refused'
}

/** The appeal against a line, with what was decided and why; nothing where there is none. */
export function AppealCard({ line: { appeal, things } }: { readonly line: CardLineView }) {
  if (appeal === null) return null
  const { on, from, reason, decision } = appeal
  const state = stateOf(appeal)
  const excused = things.filter(({ key }) => decision?.excused.includes(key) ?? false)
  return (
    <Card tone="blue">
      <Tag tone={TONES[state]}>{TEXTS[state]}</Tag>
      <Words>{`${dayInFull(on)}申诉${from === '' ? '' : `（${from}提出）`}：${reason}`}</Words>
      {decision !== null && <Words>{`${dayInFull(decision.on)}复核：${decision.reason}`}</Words>}
      {excused.length > 0 && (
        <Words size="small">{`不再扣分：${excused.map(({ title }) => title).join('、')}`}</Words>
      )}
    </Card>
  )
}
