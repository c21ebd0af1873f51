import type { IsoDate } from '../../domain/calendar/civil-date'
import type { Clock } from '../../domain/statute/clock'
import { Card } from '../ui/card'
import { Expander } from '../ui/expander'
import { Words } from '../ui/words'
import { DayLedger } from './day-ledger'
import { dayInFull, weekdayInWords } from './day-words'

type Props = {
  readonly name: string
  readonly body: string
  readonly text: string
  readonly applyBy: Clock | null
}

const lastDay = (on: IsoDate): string => `最后一天：${dayInFull(on)}（${weekdayInWords(on)}）`

/** What one may do who does not agree, with whom, and until when as a date. */
export function RemedyCard({ name, body, text, applyBy }: Props) {
  return (
    <Card>
      <Words strong>{name}</Words>
      <Words>{`找谁：${body}`}</Words>
      {applyBy !== null && (
        <Words strong tone="blue">
          {lastDay(applyBy.dueOn)}
        </Words>
      )}
      <Words size="small" tone="muted">
        {text}
      </Words>
      {applyBy !== null && (
        <Expander title="这个日期怎么来的">
          <Words size="small" tone="muted">
            {`依据：${applyBy.basis.join('、')}`}
          </Words>
          <DayLedger ledger={applyBy.ledger} />
        </Expander>
      )}
    </Card>
  )
}
