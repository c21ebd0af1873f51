/** Why a topic is not made public. */
export const DECLINE_GROUNDS = ['particular', 'exempt', 'not_exist', 'not_ours', 'not_information'] as const
export type DeclineGround = (typeof DECLINE_GROUNDS)[number]

/** Where a refusal leads whoever wanted it: a request for information, the mailbox, or another body. */
export type DeclineWay = 'request' | 'mailbox' | 'elsewhere'

/** What a ground says, and where it leads. */
export interface DeclineGroundRule {
  readonly text: string
  /** For the desk: when this is the ground. */
  readonly hint: string
  readonly leadsTo: DeclineWay
}

/**
 * Every ground of a reasoned no with the way that stays open.
 * Source: Regulation (2019) Art. 13–16 (what is not disclosed), 27 (a request stays open to everybody), 36(4), 36(5), 39.
 * @example GROUND_RULES.particular.leadsTo // 'request'
 */
export const GROUND_RULES: Readonly<Record<DeclineGround, DeclineGroundRule>> = {
  particular: {
    text: '要的是一件具体的信息，请依申请公开',
    hint: '只和某个人、某一户、某一件事有关，不适合向大家公开',
    leadsTo: 'request',
  },
  exempt: {
    text: '依法不能公开',
    hint: '国家秘密、危及安全、商业秘密、个人隐私，或者内部事务、过程性信息',
    leadsTo: 'request',
  },
  not_exist: {
    text: '本镇没有这项信息',
    hint: '查过了，没有制作也没有保存',
    leadsTo: 'elsewhere',
  },
  not_ours: {
    text: '不由本镇公开',
    hint: '由别的机关制作或者保存',
    leadsTo: 'elsewhere',
  },
  not_information: {
    text: '不是要公开信息，请写信给镇里',
    hint: '咨询、投诉、建议、求助',
    leadsTo: 'mailbox',
  },
}

/** A reasoned no. */
export interface TopicDecline {
  readonly ground: DeclineGround
  readonly reason: string
  /** Where else to turn: which office, how to reach it, or which way stays open. */
  readonly elsewhere: string
}

/**
 * The field that a refusal still lacks, with what to do; null when it may be said.
 * @example missingInDecline({ ground: 'not_ours', reason: '归县里管', elsewhere: '' })?.field // 'elsewhere'
 */
export const missingInDecline = ({
  reason,
  elsewhere,
}: TopicDecline): { readonly field: 'reason' | 'elsewhere'; readonly message: string } | null => {
  if (reason.trim() === '') return { field: 'reason', message: '请写明为什么不公开' }
  return elsewhere.trim() === ''
    ? { field: 'elsewhere', message: '请写明还可以找哪里、怎样联系，或者怎样申请' }
    : null
}
