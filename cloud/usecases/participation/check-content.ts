import { withOwnList, type ContentVerdict } from '../../../src/domain/privacy/content-verdict'
import { maskPersonalData } from '../../../src/domain/privacy/find-personal-data'
import { personalInWords } from '../../../src/domain/privacy/public-words'
import { ok } from '../../../src/domain/result'
import { TOPIC } from '../../../src/domain/topic/topic-kind'
import { topicAt } from '../../../src/domain/topic/topic-at'
import type { ContentJudgement, KeptContentCheck } from '../../ports/content-check-store'
import type { NoticeAbout } from '../../ports/inbox'
import type { Answer, World } from '../../ports/use-case'
import { WechatError, type TextScene } from '../../ports/wechat'
import { auditEntry } from '../acting/audit-entry'
import { changing } from '../acting/changing'
import { JOB } from '../acting/job-actor'
import { later } from '../acting/later'
import { reading } from '../acting/reading'
import { TOPIC_ABOUT } from '../notices/tell-of-topic'

/** A text that a resident wrote and that others may read. */
export interface TextToCheck {
  readonly about: NoticeAbout
  readonly personId: string
  readonly text: string
}

/** What is named in public is nearest to a forum. */
const SCENE: TextScene = 3
/** WeChat judges for somebody whom it has seen within two hours. */
const WECHAT_KNOWS_FOR_SECONDS = 2 * 3600
const RETRIED_AT_ONCE = 20

const known = (verdict: ContentVerdict, text: string): ContentJudgement => ({
  ...withOwnList(verdict, text),
  label: null,
  traceId: '',
})

/** What WeChat says, of the text without what is a person's own; null when it has no time. */
const ask = async (
  { wechat }: World,
  tenant: string,
  { openid, text }: { readonly openid: string | null; readonly text: string },
): Promise<ContentJudgement | null> => {
  if (wechat === null || openid === null) return known('unchecked', text)
  const content = maskPersonalData(text, personalInWords(text))
  try {
    const { verdict, label, traceId } = await wechat.checkText(tenant, { openid, scene: SCENE, content })
    return { ...withOwnList(verdict, text), label, traceId }
  } catch (error) {
    if (!(error instanceof WechatError)) throw error
    return error.retryable ? null : known('unchecked', text)
  }
}

/**
 * Checks a text after it was saved, so that what is asked for waits for nobody: the answer holds showing only. Where WeChat has
 * no time it stays pending, and the jobs ask again.
 */
export const checkContent = async (
  world: World,
  tenant: string,
  { about, personId, text }: TextToCheck,
): Promise<Answer<ContentVerdict>> => {
  const found = await reading(world, tenant, async ({ contentChecks }) =>
    ok({ check: await contentChecks.of(about), openid: await contentChecks.openidOf(personId) }),
  )
  if (!found.ok) return found
  const { check, openid } = found.value
  if (check?.verdict !== 'pending') return ok(check?.verdict ?? 'unchecked')
  const judgement = await ask(world, tenant, { openid, text })
  if (judgement === null) return ok('pending')
  return changing(world, tenant, async ({ contentChecks, audit }) => {
    const now = world.clock.now()
    await contentChecks.judge(about, judgement, now)
    const detail = { kind: about.kind, verdict: judgement.verdict, label: judgement.label }
    await audit.write(auditEntry(JOB, now, { act: 'check_content', caseId: null, detail }))
    return ok(judgement.verdict)
  })
}

const textOf = async (world: World, tenant: string, { kind, id }: NoticeAbout): Promise<string> => {
  const found = await reading(world, tenant, async ({ dossiers }) => ok(await dossiers.of(TOPIC).find(id)))
  if (kind !== TOPIC_ABOUT || !found.ok || found.value === null) return ''
  const { title, detail } = topicAt(found.value.events).words
  return `${title}\n${detail}`
}

const checkAgain = async (world: World, tenant: string, check: KeptContentCheck): Promise<void> => {
  const text = await textOf(world, tenant, check.about)
  const isTooLate = later(check.askedAt, WECHAT_KNOWS_FOR_SECONDS) <= world.clock.now()
  // Too late for WeChat: our own list, and a person who reads.
  const asked = isTooLate ? { ...world, wechat: null } : world
  await checkContent(asked, tenant, { ...check, text })
}

/** Asks again for what WeChat had no time for. */
export const checkPendingContent = async (world: World, tenant: string): Promise<Answer<number>> => {
  const pending = await reading(world, tenant, async ({ contentChecks }) =>
    ok(await contentChecks.pending(RETRIED_AT_ONCE)),
  )
  if (!pending.ok) return pending
  for (const check of pending.value) await checkAgain(world, tenant, check)
  return ok(pending.value.length)
}
