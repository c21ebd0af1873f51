/** What a person said to being asked for a template, as WeChat reports it. */
export const ASK_ANSWERS = ['accept', 'reject', 'ban', 'filter'] as const
export type AskAnswer = (typeof ASK_ANSWERS)[number]

/** What the client reports for one template. */
export interface TemplateAnswer {
  readonly templateId: string
  readonly answer: AskAnswer
}

/**
 * The answers in a result of wx.requestSubscribeMessage, for the templates that were asked.
 * @example answersIn({ abc: 'accept', errMsg: 'ok' }, ['abc']) // [{ templateId: 'abc', answer: 'accept' }]
 */
export const answersIn = (
  result: Readonly<Record<string, unknown>>,
  asked: readonly string[],
): readonly TemplateAnswer[] =>
  asked.flatMap((templateId) => {
    // Some phones add what the person chose for sound and pop-up behind the word.
    const answer = ASK_ANSWERS.find((known) => String(result[templateId] ?? '').startsWith(known))
    return answer === undefined ? [] : [{ templateId, answer }]
  })

/** What to tell a person when WeChat did not even ask him, by its code; the inbox has everything in any case. */
const GUIDANCE: Readonly<Record<number, string>> = {
  10002: '网络不好，这次没有问成。消息都在“我的”里的“消息”。',
  10003: '网络不好，这次没有问成。消息都在“我的”里的“消息”。',
  10005: '小程序不在屏幕上，这次没有问成。请再点一次。',
  20004: '您在微信里关了订阅消息。要收微信提醒，请点右上角“…”，进“设置”，打开“订阅消息”。',
  20005: '微信暂时停用了本小程序的订阅消息。消息都在“我的”里的“消息”。',
}

const USUAL = '这次没有订上微信提醒。消息都在“我的”里的“消息”。'

/**
 * What to say after a failed question: plain words, and what still works.
 * @example guidanceFor(20004) // '您在微信里关了订阅消息。…'
 */
export const guidanceFor = (errCode: number): string => GUIDANCE[errCode] ?? USUAL
