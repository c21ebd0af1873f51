import { Checkbox } from '@/components/ui/checkbox'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import type { StaffProposalView } from '@/contract/proposals'

type Props = {
  readonly units: StaffProposalView['units']
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Units that join in; none is usual. */
export function JointUnits({ units, chosen, onChange }: Props) {
  return (
    <Section title="会办单位">
      <Words size="small" tone="muted">
        没有的不选。
      </Words>
      {units.map(({ id, name }) => (
        <Checkbox
          key={id}
          id={`joint-${id}`}
          label={name}
          checked={chosen.includes(id)}
          onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((each) => each !== id))}
        />
      ))}
    </Section>
  )
}
