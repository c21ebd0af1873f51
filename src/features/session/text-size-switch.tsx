import { Choice } from '../../components/ui/choice'
import { setTextStep, TEXT_STEPS, useTextStep } from '../../services/text-size'

type Props = { readonly id: string }

const OPTIONS = TEXT_STEPS.map(({ step, name }) => ({ value: String(step), text: name }))

/** The four steps of text size, chosen by touch; every page follows at once. */
export function TextSizeSwitch({ id }: Props) {
  const step = useTextStep()
  const choose = (value: string) => {
    const chosen = TEXT_STEPS.find((known) => String(known.step) === value)
    if (chosen !== undefined) setTextStep(chosen.step)
  }
  return <Choice id={id} label="字号" options={OPTIONS} value={String(step)} onChange={choose} columns={2} />
}
