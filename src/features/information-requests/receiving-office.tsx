import { Card } from '../../components/ui/card'
import { FactList } from '../../components/ui/fact-list'
import { Words } from '../../components/ui/words'
import { useOffice } from '../../services/use-office'

/** To whom the request goes, and how to bring or send it otherwise; nothing while it isn't known. */
export function ReceivingOffice() {
  const office = useOffice().data
  if (office === undefined) return null
  const facts = [
    { name: '收件', value: office.name },
    { name: '地址', value: office.address },
    { name: '时间', value: office.hours },
    { name: '电话', value: office.phone },
  ]
  return (
    <Card>
      <Words strong>交给谁</Words>
      <FactList facts={facts.filter(({ value }) => value !== '')} />
    </Card>
  )
}
