import Taro from '@tarojs/taro'
import { useQuery } from '@tanstack/react-query'
import { keepMessageAnswers, listMessageTemplates } from '../contract/messages'
import { answersIn, guidanceFor, type TemplateAnswer } from '../domain/notices/ask-results'
import type { MessagePurpose } from '../domain/notices/message-templates'
import { call } from './api'
import { newIdempotencyKey } from './idempotency-key'
import { PUBLIC } from './query-client'
import { withSession } from './session'

/** Whether this build can ask at all: only inside WeChat. */
const CAN_ASK = process.env.TARO_ENV === 'weapp'

/** What came of asking: agreed to, not, or why WeChat did not ask (Chinese). */
export type Asked =
  { readonly kind: 'agreed' | 'declined' } | { readonly kind: 'failed'; readonly why: string }

const keep = (answers: readonly TemplateAnswer[]): Promise<unknown> =>
  withSession(() =>
    call(keepMessageAnswers, { answers: [...answers] }, { idempotencyKey: newIdempotencyKey() }),
  )

const codeOf = (thrown: unknown): number =>
  typeof thrown === 'object' && thrown !== null && 'errCode' in thrown ? Number(thrown.errCode) : 0

const askFor = async (templateId: string): Promise<Asked> => {
  try {
    const options = { tmplIds: [templateId], entityIds: [] } as unknown
    const result = await Taro.requestSubscribeMessage(options as Taro.requestSubscribeMessage.Option)
    const answers = answersIn(result as unknown as Record<string, unknown>, [templateId])
    if (answers.length > 0) await keep(answers)
    return { kind: answers.some(({ answer }) => answer === 'accept') ? 'agreed' : 'declined' }
  } catch (thrown) {
    return { kind: 'failed', why: guidanceFor(codeOf(thrown)) }
  }
}

/**
 * Asks, on a tap, whether WeChat may send one message about this. Does nothing on the web and where no template is set;
 * never throws and never holds up what the tap is for.
 */
export const useMessageAsk = (purpose: MessagePurpose) => {
  const query = useQuery({
    queryKey: [PUBLIC, 'message-templates'],
    queryFn: () => call(listMessageTemplates, {}),
    enabled: CAN_ASK,
  })
  const id = query.data?.templates.find((template) => template.purpose === purpose)?.id ?? null
  return {
    canAsk: id !== null,
    ask: async (): Promise<Asked> => (id === null ? { kind: 'declined' } : askFor(id)),
  }
}
