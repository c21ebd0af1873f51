/** Registers of letters and the letters issued (migration 0010). */
export interface LetterNumberRow {
  tenant: string
  series: string
  year: number
  last_number: number
}

export interface LetterRow {
  tenant: string
  id: string
  case_id: string
  event_seq: number
  place: number
  kind: string
  number: string
  made_on: string
  made_by: string
  content: string
  content_hash: string
}
