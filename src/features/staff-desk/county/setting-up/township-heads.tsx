import { useState } from 'react'
import { ListGroup } from '@/components/ui/list-group'
import { ListRow } from '@/components/ui/list-row'
import { Section } from '@/components/ui/section'
import { Words } from '@/components/ui/words'
import { FailureNotice } from '../../failure-notice'
import { IssuedPassword } from '../../people/issued-password'
import { RemovalCard } from '../../second-factor/removal-card'
import { statusInWords } from '../../people/person-words'
import { EndHeadSessions } from './end-head-sessions'
import { useHeadPassword, useTownshipHeads } from './use-new-township'

type Props = { readonly id: string; readonly onOpenHead: () => void }

/** Who keeps the accounts of a township, and a password for whoever can't get in any more. */
export function TownshipHeadsSection({ id, onOpenHead }: Props) {
  const [asked, setAsked] = useState('')
  const query = useTownshipHeads(id)
  const password = useHeadPassword(id)
  if (query.data === undefined) return null
  const press = (person: string) => {
    if (asked !== person) return setAsked(person)
    setAsked('')
    password.issue(person)
  }
  return (
    <Section title="负责人账号">
      {query.data.heads.length === 0 && <Words>这个乡镇没有能管账号的人，请开一个。</Words>}
      {password.issued !== null && <IssuedPassword issued={password.issued} />}
      <FailureNotice failure={password.failure} />
      <ListGroup>
        {query.data.heads.map((head) => (
          <ListRow
            key={head.id}
            acts
            title={asked === head.id ? `再按一次，给${head.displayName}发一次性密码` : head.displayName}
            note={`账号 ${head.account}，${statusInWords(head)}。忘了密码、镇里没有别的负责人时，由县里发`}
            onPress={() => press(head.id)}
          />
        ))}
        {query.data.heads.map((head) => (
          <EndHeadSessions key={`end-${head.id}`} id={id} person={head.id} name={head.displayName} />
        ))}
        <ListRow
          acts
          title="给这个乡镇另开负责人账号"
          note="负责人调走、没有交接，镇里谁也开不了账号时用"
          onPress={onOpenHead}
        />
      </ListGroup>
      {query.data.heads
        .filter(({ hasSecondFactor }) => hasSecondFactor)
        .map((head) => (
          <RemovalCard
            key={head.id}
            id={head.id}
            name={head.displayName}
            removal={head.removal}
            township={id}
          />
        ))}
    </Section>
  )
}
