import { ChipRow } from '@/components/ui/chip-row'
import { Choice } from '@/components/ui/choice'
import { Field } from '@/components/ui/field'
import { Stack } from '@/components/ui/stack'
import { dayInFull, dayInShort, weekdayInWords } from '@/components/case/day-words'
import { addDays, type IsoDate } from '@/domain/calendar/civil-date'

type Props = {
  readonly today: IsoDate
  /** '' for at once, else a day and a time of day: 2026-03-05 08:30. */
  readonly value: string
  readonly onAnswer: (value: string) => void
}

const MORNING = '08:30'
/** Days that are offered to be pressed, besides those that are typed. */
const DAYS_OFFERED = 5
const TIMES = ['08:30', '12:00', '14:30', '18:00'].map((value) => ({ value, text: value }))

const daysAfter = (today: IsoDate) =>
  Array.from({ length: DAYS_OFFERED }, (_, at) => addDays(today, at + 1)).map((value) => ({
    value,
    text: `${dayInShort(value)} ${weekdayInWords(value)}`,
  }))

/** At once, tomorrow morning, or at a time of one's own: day and time are pressed, or typed where none of them fits. */
export function WhenAnswer({ today, value, onAnswer }: Props) {
  const tomorrow = addDays(today, 1)
  const morning = `${tomorrow} ${MORNING}`
  const [day = '', time = ''] = value.split(' ')
  const isOther = value !== '' && value !== morning
  const options = [
    { value: 'now', text: '马上发布' },
    { value: 'morning', text: `明天（${dayInFull(tomorrow)}）上午 8:30` },
    { value: 'other', text: '另选日期和时间' },
  ] as const
  const choose = (chosen: (typeof options)[number]['value']) => {
    if (chosen === 'now') onAnswer('')
    else onAnswer(chosen === 'morning' ? morning : `${addDays(today, 2)} ${MORNING}`)
  }
  return (
    <>
      <Choice
        id="act-when"
        label="什么时候发布"
        options={options}
        value={value === '' ? 'now' : isOther ? 'other' : 'morning'}
        onChange={choose}
      />
      {isOther && (
        <Stack>
          <ChipRow
            label="哪天"
            chips={daysAfter(today)}
            chosen={day}
            onPress={(next) => onAnswer(`${next} ${time}`)}
          />
          <Field
            id="act-when-day"
            label="发布日期"
            hint="也可以自己写，写成 2026-03-05 的样子"
            value={day}
            onChange={(next) => onAnswer(`${next} ${time}`)}
            maxLength={10}
          />
          <ChipRow label="几点" chips={TIMES} chosen={time} onPress={(next) => onAnswer(`${day} ${next}`)} />
          <Field
            id="act-when-time"
            label="发布时间"
            hint="也可以自己写，写成 08:30 的样子，24 小时制"
            value={time}
            onChange={(next) => onAnswer(`${day} ${next}`)}
            maxLength={5}
          />
        </Stack>
      )}
    </>
  )
}
