import { Button } from '../../components/ui/button'
import { ButtonRow } from '../../components/ui/button-row'
import { Card } from '../../components/ui/card'
import { FactList, type Fact } from '../../components/ui/fact-list'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { Words } from '../../components/ui/words'
import type { OfficeView } from '../../contract/read-office'
import type { ComplaintKind } from '../../domain/complaint/kinds'
import { HOTLINE } from '../../domain/guide/office-guide'
import { LETTER_OF_WAY } from '../../domain/triage/letter-of-way'
import { NATIONAL_NUMBERS, type Contact, type Way } from '../../domain/triage/ways'
import { dial } from '../../services/navigate'
import { useOffice } from '../../services/use-office'

type Props = {
  readonly way: Way
  /** What the person wrote; shown again so that it can be read out on the phone. */
  readonly text: string
  readonly onRequest: () => void
  readonly onLetter: (kind: ComplaintKind) => void
}

interface Reach {
  readonly name: string
  readonly phone: string
  readonly facts: readonly Fact[]
}

const national = (contact: keyof typeof NATIONAL_NUMBERS): Reach => {
  const [name, phone] = NATIONAL_NUMBERS[contact]
  return { name, phone, facts: [] }
}

const REACH: Readonly<Record<Contact, (office: OfficeView) => Reach>> = {
  township: ({ name, phone, address, hours }) => ({
    name,
    phone,
    facts: [
      { name: '地址', value: address },
      { name: '时间', value: hours },
    ],
  }),
  supervisor: ({ supervisor, supervisorPhone }) => ({ name: supervisor, phone: supervisorPhone, facts: [] }),
  hotline: () => national('hotline'),
  discipline: () => national('discipline'),
  reconsideration_body: ({ reconsiderationBody }) => ({
    name: `${reconsiderationBody}（行政复议机构，地址可打 ${HOTLINE} 问）`,
    phone: HOTLINE,
    facts: [],
  }),
}

function ContactCard({ contact }: { readonly contact: Contact }) {
  const office = useOffice().data
  if (office === undefined) return null
  const { name, phone, facts } = REACH[contact](office)
  return (
    <Card>
      <Words strong>找谁</Words>
      <FactList
        facts={[{ name: '单位', value: name }, { name: '电话', value: phone }, ...facts].filter(
          ({ value }) => value !== '',
        )}
      />
      {phone !== '' && (
        <Button kind="ghost" icon="phone" onPress={() => dial(phone)}>
          {`打电话 ${phone}`}
        </Button>
      )}
    </Card>
  )
}

/** An end of the questions: what it is, whom to ask, how long it may take; the request form stays open from here. */
export function TriageWay({ way, text, onRequest, onLetter }: Props) {
  const letter = LETTER_OF_WAY[way.code]
  const isRequest = way.code === 'information_request'
  return (
    <>
      <Heading level={1}>{isRequest ? '可以申请信息公开' : `您要办的是：${way.title}`}</Heading>
      <Words>{way.text}</Words>
      {!isRequest && <ContactCard contact={way.contact} />}
      <Card>
        <Words strong>多久有答复</Words>
        {way.limits.map((limit) => (
          <Words key={limit}>{limit}</Words>
        ))}
        <Words size="small" tone="muted">
          {way.basis.join('、')}
        </Words>
      </Card>
      {text !== '' && !isRequest && <Notice title="您写的话">{text}</Notice>}
      <ButtonRow>
        {letter !== undefined && (
          <Button id="to-letter" leads onPress={() => onLetter(letter)}>
            在这里写信
          </Button>
        )}
        <Button id="to-form" leads kind={isRequest ? 'primary' : 'ghost'} onPress={onRequest}>
          {isRequest ? '填写申请表' : '仍要提出信息公开申请'}
        </Button>
      </ButtonRow>
    </>
  )
}
