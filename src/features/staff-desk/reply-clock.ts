import type { StaffCaseView } from '@/contract/case-view'
import type { Clock } from '@/domain/statute/clock'

/** The running reply clock of an open case. */
export const replyClock = (view: StaffCaseView): Clock | null =>
  view.letter !== null ? null : (view.clocks.find((clock) => clock.name === 'reply') ?? null)
