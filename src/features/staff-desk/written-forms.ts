import { ABUNDANCE_FORMS } from './abundance-forms'
import { ASSISTANCE_FORMS } from './assistance-forms'
import { CONSULTATION_FORMS } from './consultation-forms'
import { RECEIPT_FORMS } from './receipt-forms'
import { TURNING_FORMS } from './turning-forms'

/** Every act whose form is a list of questions. */
export const WRITTEN_FORMS = {
  ...RECEIPT_FORMS,
  ...CONSULTATION_FORMS,
  ...ASSISTANCE_FORMS,
  ...ABUNDANCE_FORMS,
  ...TURNING_FORMS,
} as const

export type WrittenActName = keyof typeof WRITTEN_FORMS

/** Whether an act has a form of this kind. */
export const isWritten = (act: string): act is WrittenActName => Object.hasOwn(WRITTEN_FORMS, act)
