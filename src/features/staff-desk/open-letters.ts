import type { DeskAct } from '@/contract/staff-cases'
import { open } from '@/services/navigate'
import { STAFF_PAGES } from './staff-pages'
import { beginWording } from './worded-letters'

/** Opens the letters that an act would issue, to be read and worded before it is done. */
export const openLetters = (caseId: string, act: DeskAct): void => {
  beginWording(caseId, act)
  open(STAFF_PAGES.letter, { id: caseId, act: act.act })
}
