import type { Choosable } from '../../contract/complaints'
import { Checkbox } from '../ui/checkbox'

type Props = {
  readonly units: readonly Choosable[]
  readonly chosen: readonly string[]
  readonly onChange: (chosen: readonly string[]) => void
}

/** Units of the township to tick: those who sit in one are shut out of the letter from the first moment. */
export function UnitsConcerned({ units, chosen, onChange }: Props) {
  const toggle = (id: string, on: boolean): void => {
    const others = chosen.filter((each) => each !== id)
    onChange(on ? [...others, id] : others)
  }
  return units.map(({ id, name }) => (
    <Checkbox
      key={id}
      id={`unit-${id}`}
      label={name}
      checked={chosen.includes(id)}
      onChange={(on) => toggle(id, on)}
    />
  ))
}
