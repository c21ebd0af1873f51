import { useState } from 'react'
import { Button } from '../../components/ui/button'
import { Field } from '../../components/ui/field'
import { Stack } from '../../components/ui/stack'
import { TextLink } from '../../components/ui/text-link'
import { Words } from '../../components/ui/words'
import { isWithin } from '../../domain/complaint/place'
import { choosePlace, PLACE_ACT } from '../../services/choose-place'
import { useMailbox } from '../../services/use-mailbox'
import type { LetterForm } from './use-letter-form'

type Props = { readonly form: LetterForm }

const REFUSED = '手机没有给位置，不要紧：把地点写在上面就行。'
const OUTSIDE = '选的位置不在本县，没有标上。请重新选，或者只在上面写地点，信照样能寄。'

/** Where it is: in words always, and on the map for whoever can. */
export function PlaceField({ form: { values, problems, change } }: Props) {
  const area = useMailbox().data?.area ?? null
  const [said, setSaid] = useState('')
  const [busy, setBusy] = useState(false)
  const choose = async () => {
    setBusy(true)
    const chosen = await choosePlace()
    setBusy(false)
    if (chosen.kind !== 'chosen') return setSaid(chosen.kind === 'refused' ? REFUSED : '')
    if (area !== null && !isWithin(chosen.point, area)) return setSaid(OUTSIDE)
    setSaid('')
    change({ point: chosen.point, ...(values.place === '' ? { place: chosen.words.slice(0, 100) } : {}) })
  }
  const { place, point } = problems
  return (
    <>
      <Field
        id="place"
        label="在哪里"
        optional
        placeholder="例：芒别村三组路口"
        value={values.place}
        onChange={(words) => change({ place: words })}
        maxLength={100}
        {...(place === undefined && point === undefined ? {} : { error: place ?? point })}
      />
      {values.point === null ? (
        <Button kind="ghost" busy={busy} busyText="正在找位置…" onPress={() => void choose()}>
          {PLACE_ACT}
        </Button>
      ) : (
        <Stack across>
          <Words tone="green">已经标出位置</Words>
          <TextLink acts onPress={() => change({ point: null })}>
            去掉位置
          </TextLink>
        </Stack>
      )}
      {said !== '' && <Words tone="amber">{said}</Words>}
    </>
  )
}
