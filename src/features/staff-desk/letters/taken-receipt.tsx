import { dayInFull } from '@/components/case/day-words'
import { Button } from '@/components/ui/button'
import { ButtonRow } from '@/components/ui/button-row'
import { Card } from '@/components/ui/card'
import { FactList } from '@/components/ui/fact-list'
import { Heading } from '@/components/ui/heading'
import { Notice } from '@/components/ui/notice'
import type { TakenComplaint } from '@/contract/take-in-complaint'
import { replace } from '@/services/navigate'
import { STAFF_PAGES } from '../staff-pages'

type Props = { readonly taken: TakenComplaint; readonly onNext: () => void }

/** What to tell whoever came or called: the number, the day, until when. */
export function TakenReceipt({ taken, onNext }: Props) {
  const { id, number, kindText, receivedOn, answerBy, mayOpen } = taken
  const facts = [
    { name: '编号', value: number },
    { name: '类别', value: kindText },
    { name: '收到', value: dayInFull(receivedOn) },
    { name: '最迟答复', value: answerBy === null ? '确认类别、受理以后起算' : dayInFull(answerBy) },
  ]
  return (
    <>
      <Heading level={1}>已经登记</Heading>
      <Notice tone="green" title={number}>
        请把编号告诉对方，来问的时候报编号。
      </Notice>
      <Card>
        <FactList facts={facts} />
      </Card>
      {!mayOpen && (
        <Notice tone="amber" title="这封信由别人办理">
          反映的是您所在的单位，或者归县里办。您不用再办，也看不到了。
        </Notice>
      )}
      <ButtonRow>
        <Button kind="ghost" onPress={onNext}>
          再登记一件
        </Button>
        {mayOpen && <Button onPress={() => replace(STAFF_PAGES.complaint, { id })}>去办理</Button>}
      </ButtonRow>
    </>
  )
}
