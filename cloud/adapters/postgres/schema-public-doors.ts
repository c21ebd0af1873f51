/** Tables behind the doors that are open without login. */
export interface PublicDoorsSchema {
  found_published: {
    tenant: string
    ticket: string
    on_day: string
    document_id: string
    undone: boolean
  }
  look_up_guard: {
    tenant: string
    guard: string
    wrong_tries: number
    forgotten_at: string | null
    locked_until: string | null
  }
}
