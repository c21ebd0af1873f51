import { View } from '@tarojs/components'
import type { IsoDate } from '../../domain/calendar/civil-date'
import type { Clock } from '../../domain/statute/clock'
import { Card } from '../ui/card'
import { Expander } from '../ui/expander'
import { Notice } from '../ui/notice'
import { Words } from '../ui/words'
import { CLOCK_WORDS, lengthInWords } from './clock-words'
import { DayLedger } from './day-ledger'
import { DayStrip } from './day-strip'
import { dayInFull, weekdayInWords } from './day-words'
import { daysLeftIn } from './days-left'
import { LastDay } from './last-day'

type Props = {
  readonly clock: Clock
  readonly today: IsoDate | null
  /** Replaces the period's own name, e.g. 「最迟答复日」. */
  readonly title?: string
  /** Working days left, where the server gave it; else read off the ledger. */
  readonly workingDaysLeft?: number | null
}

/** A longer term than this is not drawn day by day, only listed. */
const STRIP_DAYS = 70

/** A legal period: its last day, the days as a strip, and how the date came about. */
export function ClockCard({ clock, today, title, workingDaysLeft }: Props) {
  const name = title ?? CLOCK_WORDS[clock.name]
  return (
    <Card>
      <LastDay
        name={name}
        on={clock.dueOn}
        workingDaysLeft={workingDaysLeft ?? daysLeftIn(clock, today)}
        over={clock.name === 'reply' && today !== null && today > clock.dueOn ? '已过最迟答复日' : ''}
      />
      {clock.provisional && (
        <Notice tone="amber">下一年的放假安排还没公布，这个日期是暂定的，公布后可能变动。</Notice>
      )}
      {clock.cautiousOn !== null && clock.cautiousOn !== clock.dueOn && (
        <Notice tone="amber">对算法有不同理解，稳妥起见请按 {dayInFull(clock.cautiousOn)} 之前办。</Notice>
      )}
      {clock.ledger.length > 0 && clock.ledger.length <= STRIP_DAYS && (
        <DayStrip ledger={clock.ledger} today={today} />
      )}
      <Expander title="这个日期怎么来的">
        <Words size="small">
          {`从 ${dayInFull(clock.startOn)}（${weekdayInWords(clock.startOn)}）起，期限 ${lengthInWords(clock)}，当天不算，从次日数起。`}
        </Words>
        <DayLedger ledger={clock.ledger} />
        <View>
          <Words size="small" tone="muted">{`依据：${clock.basis.join('、')}`}</Words>
        </View>
        {clock.breaches.map((breach) => (
          <Notice key={breach} tone="red">
            {breach}
          </Notice>
        ))}
      </Expander>
    </Card>
  )
}
