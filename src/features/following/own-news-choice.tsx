import { Choice } from '../../components/ui/choice'
import { Expander } from '../../components/ui/expander'
import { Notice } from '../../components/ui/notice'
import { Words } from '../../components/ui/words'
import { RHYTHM_TEXTS, type OwnRhythm } from '../../domain/following/rhythm'
import { asApiError } from '../../services/api-error'
import { OWN_RHYTHM_OPTIONS } from './rhythm-options'
import { useFollowing, useFollows, type Subject } from './use-follows'

type Props = Subject & {
  /** Its number, as one reads it. */
  readonly name: string
}

/** How soon I hear how my own request or letter goes on; what the law orders to be told comes in any case. */
export function OwnNewsChoice({ kind, subject, name }: Props) {
  const { query } = useFollows()
  const following = useFollowing()
  const chosen: OwnRhythm =
    query.data?.follows.find((each) => each.kind === kind && each.subject === subject)?.rhythm ?? 'immediate'
  return (
    <Expander title={`有进展告诉您：${RHYTHM_TEXTS[chosen]}`}>
      <Choice
        id={`own-rhythm-${subject.replace(/[^0-9A-Za-z]/g, '')}`}
        label={`多久告诉您一次：${name}`}
        options={OWN_RHYTHM_OPTIONS}
        value={chosen}
        onChange={(rhythm) => following.mutate({ kind, subject, rhythm, on: true })}
      />
      <Words size="small" tone="muted">
        收到、补正、延期、答复、转给别的单位这些依法要告诉您的，不管怎样选，都马上放进“消息”。
      </Words>
      {following.error !== null && (
        <Notice tone="red" urgent>
          {asApiError(following.error).userMessage}
        </Notice>
      )}
    </Expander>
  )
}
