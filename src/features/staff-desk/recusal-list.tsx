import { Button } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { dayInFull } from '@/components/case/day-words'
import type { RecusalView } from '@/contract/recusals'

type Props = {
  readonly recusals: readonly RecusalView[]
  readonly mayLift: boolean
  readonly busy: boolean
  readonly onLift: (recusalId: string) => void
}

/** Who steps aside from this case, since when and why; the head can lift what was declared wrongly. */
export function RecusalList({ recusals, mayLift, busy, onLift }: Props) {
  if (recusals.length === 0) return <Words tone="muted">这件申请现在没有人回避。</Words>
  return (
    <Section title="正在回避的">
      {recusals.map(({ id, kind, name, ground, declaredOn }) => (
        <Card key={id}>
          <Words strong>{kind === 'unit' ? `${name}（单位）` : name}</Words>
          <Words size="small" tone="muted">{`${dayInFull(declaredOn)} 起。理由：${ground}`}</Words>
          {mayLift && (
            <Button kind="ghost" onPress={() => onLift(id)} busy={busy} busyText="正在解除…">
              登记错了，解除
            </Button>
          )}
        </Card>
      ))}
    </Section>
  )
}
