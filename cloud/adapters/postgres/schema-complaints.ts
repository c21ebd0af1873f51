/** Tables of the mailbox. */
export interface ComplaintsSchema {
  complaint: ComplaintRow
  complaint_event: ComplaintEventRow
  complaint_fellow: { tenant: string; complaint_id: string; person_id: string; joined_at: string }
  complaint_number: { tenant: string; year: number; last_number: number }
}

export interface ComplaintRow {
  tenant: string
  id: string
  number: string
  sender_id: string
  kind: string
  status: string
  is_open: boolean
  sent_at: string
  changed_at: string
  last_seq: number
}

export interface ComplaintEventRow {
  tenant: string
  complaint_id: string
  seq: number
  opening: unknown
  event: unknown
  content: unknown
  prev_hash: string
  hash: string
}
