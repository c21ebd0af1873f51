import type { WayCode } from './ways'

export const QUESTION_CODES = ['aim', 'existing', 'trouble', 'publishing'] as const
export type QuestionCode = (typeof QUESTION_CODES)[number]

/** Where an answer leads: to another question, or to an end. */
export type Leads = { readonly question: QuestionCode } | { readonly way: WayCode }

export interface Option {
  readonly code: string
  readonly text: string
  /** An example from daily life. */
  readonly note: string
  readonly leads: Leads
}

export interface Question {
  readonly code: QuestionCode
  readonly text: string
  readonly options: readonly Option[]
}

const option = (code: string, words: readonly [text: string, note: string], leads: Leads): Option => ({
  code,
  text: words[0],
  note: words[1],
  leads,
})

const AIM: Question = {
  code: 'aim',
  text: '您这次想办什么？',
  options: [
    option('papers', ['要一份东西', '文件、名单、账目、会议决定、合同'], { question: 'existing' }),
    option('ask', ['问一件事', '政策怎么规定、我能不能享受、办到哪了'], { way: 'consultation' }),
    option('trouble', ['反映问题', '有困难、受了委屈、有人做得不对'], { question: 'trouble' }),
    option('wrong_record', ['我的资料写错了', '姓名、面积、人口、补贴记录不对'], {
      way: 'record_correction',
    }),
    option('publish', ['希望镇里向大家公开', '这件事不光我想知道'], { question: 'publishing' }),
  ],
}

const EXISTING: Question = {
  code: 'existing',
  text: '这份东西，镇里手上应该已经有了吗？',
  options: [
    option('yes', ['应该有了', '已经办过、发过、登记过的'], { way: 'information_request' }),
    option('unsure', ['说不准', '没关系，由镇里查找后答复您'], { way: 'information_request' }),
    option('to_make', ['要现做', '开证明、写说明、替我算一算'], { way: 'certificate' }),
  ],
}

const TROUBLE: Question = {
  code: 'trouble',
  text: '是哪一种问题？',
  options: [
    option('disclosure', ['该公开的没公开', '或者申请了，到期没有答复'], { way: 'disclosure_complaint' }),
    option('service', ['办事、环境、服务不满意', '态度不好、路灯不亮、垃圾没人收'], {
      way: 'service_complaint',
    }),
    option('conduct', ['干部违纪违法', '吃拿卡要、贪占、优亲厚友'], { way: 'discipline_report' }),
    option('hardship', ['家里的困难、纠纷', '请政府帮着解决'], { way: 'petition' }),
    option('decision', ['不服一份决定', '罚款、不批准、征地补偿、强制拆除'], { way: 'own_legal_path' }),
    option('opinion', ['提个建议', '希望以后这样做'], { way: 'opinion' }),
  ],
}

const PUBLISHING: Question = {
  code: 'publishing',
  text: '依规定，这件事镇里本来就该公开吗？',
  options: [
    option('overdue', ['本来就该公开，一直没公开', '比如低保名单、财政预算'], {
      way: 'disclosure_complaint',
    }),
    option('wanted', ['说不准，就是希望公开', '大家都想知道'], { way: 'publication_proposal' }),
    option('for_me', ['我想先自己要一份', '以后再说公开的事'], { way: 'information_request' }),
  ],
}

/**
 * The everyday questions before the form, as a table.
 * @example QUESTIONS[FIRST_QUESTION].options.length // 5
 */
export const QUESTIONS: Readonly<Record<QuestionCode, Question>> = {
  aim: AIM,
  existing: EXISTING,
  trouble: TROUBLE,
  publishing: PUBLISHING,
}

/** Where everybody begins. @example FIRST_QUESTION // 'aim' */
export const FIRST_QUESTION: QuestionCode = 'aim'
