import { Choice } from '../../components/ui/choice'
import { VILLAGE_RECEIVER_TEXTS } from '../../domain/complaint/answered-by'
import { mayChooseReceiver } from './letter-values'
import type { LetterForm } from './use-letter-form'

type Props = { readonly form: LetterForm }

const RECEIVERS = [
  { value: 'township', text: VILLAGE_RECEIVER_TEXTS.township, note: '镇政府调查核实，责令村里公布' },
  { value: 'county', text: VILLAGE_RECEIVER_TEXTS.county, note: '县里调查核实；镇里看不到这封信' },
] as const

/** To whom a letter about 村务公开 goes: the law lets the villager choose; nothing for other letters. */
export function ReceiverField({ form: { values, change } }: Props) {
  if (!mayChooseReceiver(values)) return null
  return (
    <Choice
      id="addressed-to"
      label="这封信写给谁"
      options={RECEIVERS}
      value={values.addressedTo}
      onChange={(addressedTo) => change({ addressedTo })}
    />
  )
}
