/** Tables of comments on drafts (migration 0064). */
export interface OpinionsSchema {
  opinion_comment: OpinionCommentRow
}

export interface OpinionCommentRow {
  tenant: string
  id: string
  round_id: string
  author_id: string
  block_number: number | null
  text: string
  sent_at: string
  changed_at: string
  withdrawn_at: string | null
}
