import { CLOCK_WORDS } from '@/components/case/clock-words'
import { dayInFull, weekdayInWords } from '@/components/case/day-words'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Words } from '@/components/ui/words'
import type { ActPreview as Preview, DateAfterAct, StaffCaseView } from '@/contract/case-view'
import type { IsoDate } from '@/domain/calendar/civil-date'
import { LettersLink } from './letters-link'
import { useActPreview } from './use-act-preview'

type Props = {
  readonly view: StaffCaseView
  readonly act: unknown
}

const dayWords = (on: IsoDate): string => `${dayInFull(on)} ${weekdayInWords(on)}`

/** One date that follows: whose it is, what it was, what it becomes. */
function DateLine({ date: { clock, before } }: { readonly date: DateAfterAct }) {
  return (
    <>
      <Words size="small" tone="muted">
        {CLOCK_WORDS[clock.name]}
      </Words>
      <Words strong>
        {`${before === null ? '至' : `由 ${dayInFull(before)} 变为`} ${dayWords(clock.dueOn)}`}
      </Words>
      {clock.provisional && <Words size="small">暂定，放假安排公布后可能变动</Words>}
    </>
  )
}

/** The dates that follow, worked out by the server before anything is confirmed; or why it can't be done. */
export function ActPreview({ view, act }: Props) {
  const preview = useActPreview(view, act)
  if (preview === null) return null
  if (preview.refusal !== '') {
    return (
      <Notice tone="amber" title="这样还不能办">
        {preview.refusal}
      </Notice>
    )
  }
  return (
    <>
      <DatesAfter dates={preview.dates} />
      {preview.letters.length > 0 && <LettersLink caseId={view.id} act={act} letters={preview.letters} />}
    </>
  )
}

function DatesAfter({ dates }: Pick<Preview, 'dates'>) {
  if (dates.length === 0) return null
  return (
    <Card tone="green">
      <Words size="small" tone="muted">
        办理以后
      </Words>
      {dates.map((date) => (
        <DateLine key={`${date.clock.name}-${date.clock.startOn}`} date={date} />
      ))}
      <Words size="small" tone="muted">
        {[...new Set(dates.flatMap(({ clock }) => clock.basis))].join('、')}
      </Words>
    </Card>
  )
}
