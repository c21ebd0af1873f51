import type { RemedyView } from '../../../src/contract/case-view'
import type { OfficeView } from '../../../src/contract/read-office'
import type { Remedy } from '../../../src/domain/information-request/case-state'

const bodyOf = ({ kind, body }: Remedy, office: OfficeView): string => {
  if (kind === 'reconsideration') return office.reconsiderationBody || body
  if (kind === 'lawsuit') return office.court || body
  return office.supervisor || body
}

/** A remedy with the names of this township's county, court and supervisor. */
export const remedyView = (remedy: Remedy, office: OfficeView): RemedyView => ({
  kind: remedy.kind,
  name: remedy.name,
  body: bodyOf(remedy, office),
  text: remedy.text,
  applyBy: remedy.applyBy,
})
