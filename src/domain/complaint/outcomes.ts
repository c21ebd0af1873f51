/** What came of a letter, honestly. */
export const COMPLAINT_OUTCOMES = [
  'solved',
  'partly_solved',
  'not_solved',
  'explained',
  'adopted',
  'not_adopted',
  'no_basis',
  'not_ours',
  'legal_path',
] as const
export type ComplaintOutcome = (typeof COMPLAINT_OUTCOMES)[number]

/** An outcome with what its answer has to say. */
export interface ComplaintOutcomeRule {
  readonly text: string
  /** What an answer with this outcome may not leave out. */
  readonly needs: readonly ('reason' | 'handedTo' | 'contact')[]
}

/**
 * Every outcome and what has to be said with it: why something was not done, or where to turn.
 * Source: 信访工作条例 (2022) Art. 32 (support, explain or refuse with reasons), 31 (lead into the legal path); house rule.
 * @example OUTCOME_RULES.not_ours.needs // ['reason', 'handedTo', 'contact']
 */
export const OUTCOME_RULES: Readonly<Record<ComplaintOutcome, ComplaintOutcomeRule>> = {
  solved: { text: '已经解决', needs: [] },
  partly_solved: { text: '解决了一部分', needs: ['reason'] },
  not_solved: { text: '没能解决', needs: ['reason'] },
  explained: { text: '已经解答', needs: [] },
  adopted: { text: '采纳', needs: [] },
  not_adopted: { text: '没有采纳', needs: ['reason'] },
  no_basis: { text: '反映的情况不属实', needs: ['reason'] },
  not_ours: { text: '不归本镇管，已转交', needs: ['reason', 'handedTo', 'contact'] },
  legal_path: { text: '请走法定途径', needs: ['reason', 'handedTo'] },
}

/** The answer to a letter. */
export interface ComplaintAnswer {
  readonly outcome: ComplaintOutcome
  /** What was found and done. */
  readonly text: string
  readonly reason: string
  /** Whoever is in charge, '' where the township is. */
  readonly handedTo: string
  /** How to reach them, '' where the township is. */
  readonly contact: string
}

/** Something an answer lacks: its field and, in Chinese, what to do. */
export interface MissingInAnswer {
  readonly field: keyof ComplaintAnswer
  readonly message: string
}

const WORDS = {
  reason: '请写明理由',
  handedTo: '请写明归哪个单位管',
  contact: '请写明怎样联系该单位',
} as const

/**
 * What an answer still lacks; empty when it may be sent.
 * @example missingInAnswer({ outcome: 'not_solved', text: '已到现场。', reason: '', handedTo: '', contact: '' })
 */
export const missingInAnswer = (answer: ComplaintAnswer): readonly MissingInAnswer[] => {
  const blank = (field: 'text' | keyof typeof WORDS) => answer[field].trim() === ''
  const text: readonly MissingInAnswer[] = blank('text')
    ? [{ field: 'text', message: '请写明查到的情况和办理结果' }]
    : []
  const needed = OUTCOME_RULES[answer.outcome].needs
    .filter(blank)
    .map((field) => ({ field, message: WORDS[field] }))
  return [...text, ...needed]
}
