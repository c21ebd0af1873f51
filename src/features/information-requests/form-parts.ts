import type { Control } from 'react-hook-form'
import type { RequestField, RequestValues } from './form-values'

/** What every step needs of the form. */
export type StepProps = {
  readonly control: Control<RequestValues>
  readonly values: RequestValues
  /** The field that is to take the focus, with a counter so that the same one can be asked for twice. */
  readonly focus: RequestField | null
  /** Removes the draft and leaves the form. */
  readonly onEnd: () => void
  /** Filled in by staff for somebody who came, wrote or called. */
  readonly forAnother?: boolean
}
