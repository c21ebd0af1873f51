import { useState, type ReactNode } from 'react'
import { ClockCard } from '@/components/case/clock-card'
import { dayInFull } from '@/components/case/day-words'
import { Notice } from '@/components/ui/notice'
import type { ArrivalForm, ArrivalView } from '@/contract/file-for-another'
import type { InformationRequestForm } from '@/contract/submit-information-request'
import type { IsoDate } from '@/domain/calendar/civil-date'
import type { ApiError } from '@/services/api-error'
import { replace } from '@/services/navigate'
import { ArrivalStep } from './arrival-step'
import { scrollToTop } from './scroll-to-top'
import { STAFF_PAGES } from './staff-pages'
import { useFiling } from './use-filing'
import { useKeptState } from './use-kept-state'
import type { Typed } from './written-fields'

/** What the form of the request needs to be filed from here. */
export interface FilingSlot {
  readonly busy: boolean
  readonly error: ApiError | null
  readonly onFile: (form: InformationRequestForm, key: string) => Promise<boolean>
  readonly onBack: () => void
}

type Props = {
  readonly today: string
  /** The form of the request itself, as residents fill it in. */
  readonly children: (slot: FilingSlot) => ReactNode
}

/** Day of receipt and last day to reply, before anything is filed. */
function ArrivalOutcome({ view, today }: { readonly view: ArrivalView; readonly today: string }) {
  const received = view.receivedOn
  return (
    <>
      <Notice
        tone={received === null ? 'amber' : 'blue'}
        title={received === null ? '收到之日：等双方确认' : `收到之日：${dayInFull(received)}`}
      >
        {view.how}
      </Notice>
      {view.replyClock !== null && (
        <ClockCard clock={view.replyClock} today={today as IsoDate} title="最迟答复日" />
      )}
    </>
  )
}

/** 登记线下申请: how it came in, then what is asked; the date that follows stands in between. */
export function FilingDesk({ today, children }: Props) {
  const typed = useKeptState<Typed>('desk:filing', () => ({}))
  const [arrival, setArrival] = useState<ArrivalForm | null>(null)
  const { preview, filing, previewFailure, filingFailure } = useFiling()
  const next = (given: ArrivalForm) =>
    preview.mutate(given, {
      onSuccess: () => {
        setArrival(given)
        scrollToTop()
      },
    })
  if (arrival === null || preview.data === undefined) {
    return (
      <ArrivalStep
        typed={typed.value}
        today={today}
        busy={preview.isPending}
        failure={previewFailure}
        onChange={typed.change}
        onNext={next}
      />
    )
  }
  const onFile = async (form: InformationRequestForm, key: string): Promise<boolean> => {
    try {
      const { caseId } = await filing.mutateAsync({ arrival, form, key })
      typed.clear()
      replace(STAFF_PAGES.case, { id: caseId })
      return true
    } catch {
      return false
    }
  }
  return (
    <>
      <ArrivalOutcome view={preview.data} today={today} />
      {children({ busy: filing.isPending, error: filingFailure, onFile, onBack: () => setArrival(null) })}
    </>
  )
}
