import { formatChineseDate, type IsoDate } from '../calendar/civil-date'
import { VALIDITY_TEXTS, type Validity } from './validity'

/** What decides how a document stands today. */
export interface Standing {
  readonly takenDown: { readonly on: IsoDate; readonly reason: string } | null
  readonly validity: Validity
}

/**
 * What has to be said above a document's text: that it was taken down, or binds no longer or not yet; '' for one in force.
 * @example standingNotice({ takenDown: null, validity: 'repealed' }) // '这份文件废止。'
 */
export const standingNotice = ({ takenDown, validity }: Standing): string => {
  if (takenDown !== null) return `这份信息已于 ${formatChineseDate(takenDown.on)} 撤下。${takenDown.reason}`
  return validity === 'in_force' ? '' : `这份文件${VALIDITY_TEXTS[validity]}。`
}
