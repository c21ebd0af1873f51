/** Tables of WeChat: its token, who agreed to messages, and what became of them (migration 0089). */
export interface WechatSchema {
  access_token: {
    tenant: string
    app_id: string
    sealed: string | null
    expires_at: string | null
    leased_by: string | null
    leased_until: string | null
  }
  message_consent: {
    tenant: string
    person_id: string
    template_id: string
    accepted: number
    sent: number
    last_answer: string
    answered_at: string
  }
  message_delivery: {
    tenant: string
    dedupe_key: string
    person_id: string
    about_kind: string
    about_id: string
    topic: string
    outcome: string
    errcode: number
    rid: string
    at: string
  }
}
