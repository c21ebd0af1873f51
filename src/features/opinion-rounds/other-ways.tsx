import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Section } from '../../components/ui/section'
import type { RoundView } from '../../contract/opinion-rounds'
import { dial } from '../../services/navigate'

type Props = { readonly ways: RoundView['otherWays'] }

/** How one speaks without a phone in the hand, or by voice. */
export function OtherWays({ ways: { phone, address, meeting } }: Props) {
  const facts = [
    { name: '打电话', value: phone },
    { name: '当面或者写信', value: address },
    { name: '座谈会', value: meeting },
  ].filter(({ value }) => value !== '')
  return (
    <Section title="不在手机上提，也可以">
      <Card>
        <FactList facts={facts} />
        {phone !== '' && (
          <Button kind="ghost" icon="phone" onPress={() => dial(phone)}>
            打电话提意见
          </Button>
        )}
      </Card>
    </Section>
  )
}
