import { Choice } from '@/components/ui/choice'
import { Words } from '@/components/ui/words'
import type { Typed } from '../written-fields'
import { useShortfalls } from './use-rectification-terms'

type Props = {
  readonly typed: Typed
  readonly answer: (more: Typed) => void
}

/** What the records of the chosen township show: one pick fills in what was found and the rule behind it; both can be changed. */
export function ShortfallChoice({ typed, answer }: Props) {
  const { data } = useShortfalls(typed.township ?? '')
  if (data === undefined) return null
  const { shortfalls } = data
  if (shortfalls.length === 0)
    return (
      <Words size="small" tone="muted">
        系统记录里这个乡镇没有逾期和缺项。别的问题照样可以写。
      </Words>
    )
  return (
    <Choice
      id="rectification-shortfall"
      label="系统记录的问题（可以不选）"
      hint="选一条，下面的问题和依据先填好，可以改。"
      options={shortfalls.map(({ kind, text, basis }) => ({ value: kind, text, note: basis }))}
      value={
        shortfalls.find(({ basis, text }) => basis === typed.basis && text === typed.title)?.kind ?? null
      }
      onChange={(chosen) => {
        const found = shortfalls.find(({ kind }) => kind === chosen)
        if (found === undefined) return
        const { text, basis } = found
        answer({ title: text, finding: `系统记录：${text}。`, basis })
      }}
    />
  )
}
