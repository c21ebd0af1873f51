import { Button } from '../../components/ui/button'
import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Heading } from '../../components/ui/heading'
import { Notice } from '../../components/ui/notice'
import { Words } from '../../components/ui/words'
import { ClockCard } from '../../components/case/clock-card'
import { dayInFull, instantInFull } from '../../components/case/day-words'
import { ReceiptProof } from './receipt-proof'
import type { CaseReceipt } from '../../contract/case-view'
import { dial } from '../../services/navigate'

type Props = { readonly receipt: CaseReceipt }

const receivedWords = ({ receivedOn, expectedReceiptOn }: CaseReceipt): string => {
  if (receivedOn !== null) return dayInFull(receivedOn)
  return expectedReceiptOn === null ? '等双方确认' : `等双方确认，预计 ${dayInFull(expectedReceiptOn)}`
}

/** What the applicant keeps in hand: number, both dates, the legal last day and how it came about. Fits a screenshot. */
export function ReceiptView({ receipt }: Props) {
  const { office } = receipt
  return (
    <>
      <Notice tone="green" title="已提交成功">
        请记下编号，也可以截屏保存。
      </Notice>
      <Card>
        <Words size="small" tone="muted">
          申请编号
        </Words>
        <Heading level={1} id="case-number">
          {receipt.number}
        </Heading>
        <FactList
          facts={[
            { name: '提交时间', value: instantInFull(receipt.submittedAt) },
            { name: '收到日', value: receivedWords(receipt) },
            { name: '怎么确认', value: receipt.receiptHow },
          ]}
        />
      </Card>
      <ReceiptProof receipt={receipt} />
      {receipt.replyClock !== null && (
        <ClockCard
          clock={receipt.replyClock}
          today={null}
          title={receipt.receivedOn === null ? '最迟答复日（按预计收到日算）' : '最迟答复日'}
        />
      )}
      <Card>
        <Words strong>有事找谁</Words>
        <FactList
          facts={[
            { name: '收件的', value: office.name },
            { name: '电话', value: office.phone },
            { name: '地址', value: office.address },
            { name: '办公时间', value: office.hours },
          ]}
        />
        <Button kind="ghost" icon="phone" onPress={() => dial(office.phone)}>
          打电话
        </Button>
      </Card>
    </>
  )
}
