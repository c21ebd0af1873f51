/**
 * How a proposal was dealt with: A solved or mostly solved, B being solved or planned, C can't be solved now.
 * Source: practice of people's congresses and offices [K]; no law names the classes.
 */
export const PROPOSAL_RESULTS = ['A', 'B', 'C'] as const
export type ProposalResult = (typeof PROPOSAL_RESULTS)[number]

/** Chinese words of the classes. @example PROPOSAL_RESULT_TEXTS.B // 'B类：正在解决或者列入计划' */
export const PROPOSAL_RESULT_TEXTS: Readonly<Record<ProposalResult, string>> = {
  A: 'A类：已经解决或者基本解决',
  B: 'B类：正在解决或者列入计划',
  C: 'C类：现在解决不了，已说明原因',
}

/** What the proposers think of the answer. */
export const PROPOSAL_OPINIONS = ['content', 'mostly', 'discontent'] as const
export type ProposalOpinion = (typeof PROPOSAL_OPINIONS)[number]

/** Chinese words of the opinions. @example PROPOSAL_OPINION_TEXTS.discontent // '不满意' */
export const PROPOSAL_OPINION_TEXTS: Readonly<Record<ProposalOpinion, string>> = {
  content: '满意',
  mostly: '基本满意',
  discontent: '不满意',
}
