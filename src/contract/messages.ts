import * as z from 'zod/mini'
import { ASK_ANSWERS } from '../domain/notices/ask-results'
import type { MessagePurpose } from '../domain/notices/message-templates'
import { nothing } from './case-id'
import { answering } from './endpoint'

/** A subscribe message (订阅消息) that may be asked for. */
export interface AskableTemplate {
  readonly purpose: MessagePurpose
  /** Id of the template in WeChat. */
  readonly id: string
}

/** What became of the courtesy message of one notice. */
export interface MessageDeliveryView {
  readonly at: string
  readonly title: string
  /** Chinese: sent, or why not. */
  readonly text: string
}

/** The subscribe messages of this mini-program; none where none are set, then nobody is asked. */
export const listMessageTemplates = answering<{ readonly templates: readonly AskableTemplate[] }>()({
  area: 'session',
  method: 'GET',
  path: '/message-templates',
  input: nothing,
})

/** Keeps what I answered when WeChat asked me; each acceptance is good for one message. Needs `Idempotency-Key`. */
export const keepMessageAnswers = answering<{ readonly kept: number }>()({
  area: 'session',
  method: 'POST',
  path: '/message-answers',
  input: () =>
    z.strictObject({
      answers: z
        .array(
          z.strictObject({
            templateId: z.string().check(z.regex(/^[\w-]{1,64}$/, '模板编号不对')),
            answer: z.enum(ASK_ANSWERS, { error: '没有这种回答' }),
          }),
        )
        .check(z.minLength(1, '没有回答'), z.maxLength(5, '一次最多 5 个模板')),
    }),
})
