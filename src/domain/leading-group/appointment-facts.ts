import type { IsoDate } from '../calendar/civil-date'
import { objection, type ActObjection } from '../dossier/act-rule'
import { personalInWords } from '../privacy/public-words'
import type { GroupPost } from './group-posts'

/** The document that appoints or relieves, e.g. 关于调整政务公开工作领导小组的通知; `number` is '' where it has none. */
export interface AppointingDocument {
  readonly title: string
  readonly number: string
}

/** Who is what in the leading group, from which day, by which document. */
export interface AppointmentFacts {
  /** Id of the member of staff; null for somebody without an account, who is shown and approves nothing. */
  readonly personId: string | null
  /** Name as the document states it; shown to everybody. */
  readonly name: string
  /** Office that he holds, e.g. 镇长; shown to everybody. */
  readonly office: string
  readonly post: GroupPost
  readonly from: IsoDate
  readonly document: AppointingDocument
}

/** Why the facts of an appointment are refused. */
export type AppointmentFactsRefusal = 'not-public-words'

/**
 * What keeps an appointment from being recorded, with the field and the cure in Chinese; null when nothing does. Name and
 * office are public: a number of a telephone or an identity card has no place there.
 * @example appointmentFactsObjection({ ...facts, office: '镇长 13800000000' })?.field // 'office'
 */
export const appointmentFactsObjection = ({
  name,
  office,
}: AppointmentFacts): ActObjection<AppointmentFactsRefusal> | null => {
  for (const [field, text] of [
    ['name', name],
    ['office', office],
  ] as const) {
    const [found] = personalInWords(text)
    if (found !== undefined)
      return objection('not-public-words', `名单对外公开，这里不写“${found.masked}”。`, field)
  }
  return null
}
