import type { NoticeView } from '../../contract/inbox'

/** Page behind each kind of thing a notice is about: for those outside the office, and at the desk. */
const PLACES: Readonly<Record<string, { readonly resident: string; readonly staff: string }>> = {
  document: {
    resident: '/pages/disclosures/document/index',
    staff: '/pages/disclosures/document/index',
  },
  request: { resident: '/pages/requests/case/index', staff: '/pages/staff/case/index' },
  complaint: { resident: '/pages/complaints/letter/index', staff: '/pages/staff/complaint/index' },
  topic: { resident: '/pages/topics/topic/index', staff: '/pages/staff/topic/index' },
  weekly_digest: { resident: '/pages/mine/messages/index', staff: '/pages/staff/catalogue/index' },
  follows: { resident: '/pages/reading/follows/index', staff: '/pages/reading/follows/index' },
  own_topic: { resident: '/pages/topics/own/index', staff: '/pages/topics/own/index' },
  joined_complaint: { resident: '/pages/mine/index', staff: '/pages/staff/today/index' },
  publication: { resident: '/pages/mine/messages/index', staff: '/pages/staff/piece/index' },
  opinion_round: { resident: '/pages/participation/round/index', staff: '/pages/staff/round/index' },
  survey: { resident: '/pages/participation/survey/index', staff: '/pages/staff/survey/index' },
  surveys: { resident: '/pages/mine/messages/index', staff: '/pages/staff/surveys/index' },
  concern: { resident: '/pages/participation/concern/index', staff: '/pages/staff/concern/index' },
  proposal: { resident: '/pages/reading/proposal/index', staff: '/pages/staff/proposal/index' },
  remedy: { resident: '/pages/mine/messages/index', staff: '/pages/staff/remedy/index' },
  inspection: { resident: '/pages/mine/messages/index', staff: '/pages/staff/inspection/index' },
  scorecard: { resident: '/pages/mine/messages/index', staff: '/pages/staff/scorecard/index' },
  appointment: { resident: '/pages/mine/messages/index', staff: '/pages/staff/appointment/index' },
  rectification: { resident: '/pages/mine/messages/index', staff: '/pages/staff/rectification/index' },
  annual_report: { resident: '/pages/mine/messages/index', staff: '/pages/staff/report/index' },
  county_report: { resident: '/pages/mine/messages/index', staff: '/pages/staff/county-report/index' },
  villages: { resident: '/pages/reading/villages/index', staff: '/pages/staff/villages/index' },
}

/** Where a notice leads; null for what has no page of its own. */
export const placeOfNotice = ({ about }: Pick<NoticeView, 'about'>, isStaff: boolean): string | null => {
  const place = PLACES[about.kind]
  if (place === undefined) return null
  return isStaff ? place.staff : place.resident
}
