import type { IsoDate } from '../../domain/calendar/civil-date'
import { Card } from '../ui/card'
import { Tag } from '../ui/tag'
import { Words } from '../ui/words'
import { dayInFull } from './day-words'

type Props = {
  readonly outcomeText: string
  readonly on: IsoDate
  /** Null when it could not be judged. */
  readonly inTime: boolean | null
  readonly dueOn: IsoDate | null
}

/** How the request ended, when, and whether in time. */
export function OutcomeCard({ outcomeText, on, inTime, dueOn }: Props) {
  return (
    <Card tone={inTime === false ? 'red' : 'green'}>
      <Words size="small" tone="muted">
        答复结果
      </Words>
      <Words size="head" strong>
        {outcomeText}
      </Words>
      <Words>{`${dayInFull(on)} 答复`}</Words>
      {inTime !== null && (
        <Tag tone={inTime ? 'green' : 'red'}>{inTime ? '在法定期限内答复' : '超过法定期限答复'}</Tag>
      )}
      {dueOn !== null && (
        <Words size="small" tone="muted">
          {`法定最后一天：${dayInFull(dueOn)}`}
        </Words>
      )}
    </Card>
  )
}
