import type { TextJudgement, TextScene, TextVerdict } from '../../ports/wechat'
import { callWechat, type WechatLine } from './call-wechat'

/** Most characters of one question; a longer text is asked in parts. */
export const LONGEST_CONTENT = 2500

/** Of another program, not seen within two hours, not somebody WeChat knows: it can't judge, and nobody is to blame. */
const CANNOT_JUDGE = [40003, 43104, 61010]
const NOTHING_TO_JUDGE = 44002
const NO_LABEL = 100
const PICTURE = 2

/**
 * A text in parts that WeChat takes, never cut in the middle of a character.
 * @example partsOf('盏西'.repeat(1500)).length // 2
 */
export const partsOf = (text: string, longest: number = LONGEST_CONTENT): readonly string[] => {
  const parts: string[] = []
  let part = ''
  // WeChat counts characters; counted here by UTF-16 units, a part is never longer than that.
  for (const character of text) {
    if (part.length + character.length > longest) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return part === '' ? parts : [...parts, part]
}

const VERDICTS: readonly TextVerdict[] = ['pass', 'review', 'risky']

const CLEAN: TextJudgement = { verdict: 'pass', label: NO_LABEL, traceId: '' }

const judgementOf = (members: Readonly<Record<string, unknown>>): TextJudgement => {
  const result = (members.result ?? {}) as { readonly suggest?: unknown; readonly label?: unknown }
  // A verdict we don't know is one for a person.
  const verdict = VERDICTS.find((known) => known === result.suggest) ?? 'review'
  return { verdict, label: Number(result.label ?? NO_LABEL), traceId: String(members.trace_id ?? '') }
}

interface Asked {
  readonly openid: string
  readonly scene: TextScene
}

const judgePart = async (
  line: WechatLine,
  tenant: string,
  { openid, scene, content }: Asked & { readonly content: string },
): Promise<TextJudgement> => {
  const { errcode, members } = await callWechat(line, tenant, {
    call: 'msg_sec_check',
    path: '/wxa/msg_sec_check',
    outcomes: [...CANNOT_JUDGE, NOTHING_TO_JUDGE],
    body: { version: 2, openid, scene, content },
  })
  if (errcode === NOTHING_TO_JUDGE) return CLEAN
  if (errcode !== 0) return { ...CLEAN, verdict: 'unchecked' }
  return judgementOf(members)
}

const RANK: readonly TextVerdict[] = ['pass', 'unchecked', 'review', 'risky']

const worse = (a: TextJudgement, b: TextJudgement): TextJudgement =>
  RANK.indexOf(b.verdict) > RANK.indexOf(a.verdict) ? b : a

/** What WeChat thinks of a text: of its worst part, asked in order until one is risky. */
export const judgeText = async (
  line: WechatLine,
  tenant: string,
  { content, ...asked }: Asked & { readonly content: string },
): Promise<TextJudgement> => {
  let worst = CLEAN
  for (const part of partsOf(content.trim())) {
    worst = worse(worst, await judgePart(line, tenant, { ...asked, content: part }))
    if (worst.verdict === 'risky' || worst.verdict === 'unchecked') return worst
  }
  return worst
}

/** Has a picture looked at; the answer comes as a push under the trace id. Null where WeChat can't judge. */
export const judgePicture = async (
  line: WechatLine,
  tenant: string,
  { openid, scene, url }: Asked & { readonly url: string },
): Promise<{ readonly traceId: string } | null> => {
  const { errcode, members } = await callWechat(line, tenant, {
    call: 'media_check_async',
    path: '/wxa/media_check_async',
    outcomes: CANNOT_JUDGE,
    body: { version: 2, openid, scene, media_type: PICTURE, media_url: url },
  })
  return errcode === 0 ? { traceId: String(members.trace_id ?? '') } : null
}
