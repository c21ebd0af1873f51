/** The six systems (六项制度) by which disclosure is kept up. */
export const SYSTEMS = [
  'responsibility',
  'deliberation',
  'evaluation',
  'feedback',
  'review',
  'supervision',
] as const
export type GovernanceSystem = (typeof SYSTEMS)[number]

/** What a system is called, what it asks for, and where that stands. */
export interface SystemRule {
  readonly name: string
  readonly what: string
  readonly article: string
}

/**
 * The six systems in words.
 * Source: 盏西镇 2019 annual report §十一, §十三 (which names checks, accountability and feedback); Regulation (2019) Art. 4, 17, 19,
 * 33, 46, 47; the six names are those of county rules on 政务公开 [K].
 * @example SYSTEM_RULES.review.name // '审查制度'
 */
export const SYSTEM_RULES: Readonly<Record<GovernanceSystem, SystemRule>> = {
  responsibility: {
    name: '责任制度',
    what: '公开目录的每个事项都有负责的单位。',
    article: '《政府信息公开条例》第四条',
  },
  deliberation: {
    name: '审议制度',
    what: '重大事项先征求意见、集体讨论，再公开。',
    article: '《政府信息公开条例》第十九条',
  },
  evaluation: {
    name: '评议制度',
    what: '每年请群众评议公开工作，结果公开。',
    article: '《政府信息公开条例》第四十六条',
  },
  feedback: {
    name: '反馈制度',
    what: '申请、来信、点题按期答复。',
    article: '《政府信息公开条例》第三十三条',
  },
  review: {
    name: '审查制度',
    what: '公开以前经过审核和保密审查。',
    article: '《政府信息公开条例》第十七条',
  },
  supervision: {
    name: '监督制度',
    what: '定期检查，查出的问题限期改正。',
    article: '《政府信息公开条例》第四十六条、第四十七条',
  },
}

/** What a line of evidence leads to at the desk. */
export type EvidencePlace = 'item' | 'case' | 'letter' | 'topic' | 'round' | 'survey' | 'piece' | 'inspection'

/** A figure by which a system shows that it works; it is the number of things on its list. */
export interface EvidenceRule {
  readonly system: GovernanceSystem
  readonly text: string
  readonly place: EvidencePlace
  /** What is counted should not be. */
  readonly isShortfall: boolean
}

const good = (system: GovernanceSystem, text: string, place: EvidencePlace): EvidenceRule => ({
  ...{ system, text, place },
  isShortfall: false,
})
const bad = (system: GovernanceSystem, text: string, place: EvidencePlace): EvidenceRule => ({
  ...good(system, text, place),
  isShortfall: true,
})

/**
 * Every figure of the six systems, in the order in which it is shown.
 * @example EVIDENCE.items_without_owner.isShortfall // true
 */
export const EVIDENCE = {
  items_owned: good('responsibility', '有负责单位的事项', 'item'),
  items_without_owner: bad('responsibility', '没有负责单位的事项', 'item'),
  rounds_opened: good('deliberation', '公开前征求意见', 'round'),
  rounds_unsettled: bad('deliberation', '征求意见结束，还没有公布采纳情况', 'round'),
  surveys_published: good('evaluation', '评议结果已公布', 'survey'),
  surveys_unsettled: bad('evaluation', '评议结束，还没有公布结果', 'survey'),
  requests_in_time: good('feedback', '申请按期答复', 'case'),
  requests_late: bad('feedback', '申请逾期', 'case'),
  letters_in_time: good('feedback', '来信按期答复', 'letter'),
  letters_late: bad('feedback', '来信逾期', 'letter'),
  topics_in_time: good('feedback', '点题按期答复', 'topic'),
  topics_late: bad('feedback', '点题逾期', 'topic'),
  pieces_reviewed: good('review', '公开前经审核和保密审查', 'piece'),
  pieces_not_reviewed: bad('review', '公开前没有审核、保密审查记录', 'piece'),
  inspections_signed: good('supervision', '检查签字', 'inspection'),
  mendings_late: bad('supervision', '检查要求的改正逾期', 'inspection'),
} as const satisfies Readonly<Record<string, EvidenceRule>>
export type EvidenceKey = keyof typeof EVIDENCE

export const EVIDENCE_KEYS = Object.keys(EVIDENCE) as readonly EvidenceKey[]

/** The figures of one system. @example evidenceOf('responsibility') // ['items_owned', 'items_without_owner'] */
export const evidenceOf = (system: GovernanceSystem): readonly EvidenceKey[] =>
  EVIDENCE_KEYS.filter((key) => EVIDENCE[key].system === system)

/**
 * How much of what was owed was there in time, in words; '' where nothing was owed.
 * @example rateText(12, 1) // '13 件中按期 12 件（92%）'
 */
export const rateText = (inTime: number, late: number): string => {
  const all = inTime + late
  // Rounded down: 100% is said only where nothing was late.
  return all === 0 ? '' : `${all} 件中按期 ${inTime} 件（${Math.floor((inTime / all) * 100)}%）`
}
