import type { Generated } from 'kysely'

/** Tables of WeChat: its token, messages and what became of them (migration 0089), checks of content (0090), links (0107), pushes (0114). */
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
  content_check: {
    tenant: string
    about_kind: string
    about_id: string
    person_id: string
    verdict: string
    found: unknown
    label: number | null
    trace_id: string
    asked_at: string
    judged_at: string | null
  }
  page_link: {
    tenant: string
    kind: string
    subject: string
    address: string
    good_until: string
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
    message_id: Generated<string>
    template_id: Generated<string>
  }
  wechat_push: {
    tenant: string
    identity: string
    at: string
  }
}
