/** Tables of the yearly survey (migration 0087). */
export interface SurveysSchema {
  survey_box: { tenant: string; survey_id: string; groups: unknown; words: unknown }
  survey_right: {
    tenant: string
    survey_id: string
    holder: string
    is_invited: boolean
    is_used: boolean
  }
}
