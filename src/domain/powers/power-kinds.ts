/** Kinds of administrative powers (职权类别). */
export const POWER_KINDS = [
  'permit',
  'penalty',
  'coercion',
  'levy',
  'benefit',
  'inspection',
  'confirmation',
  'reward',
  'ruling',
  'other',
] as const
export type PowerKind = (typeof POWER_KINDS)[number]

/**
 * Chinese names.
 * Source: 《关于推行地方各级政府工作部门权力清单制度的指导意见》 (2015), nine kinds and 其他 [K].
 * @example POWER_KIND_TEXTS.permit // '行政许可'
 */
export const POWER_KIND_TEXTS: Readonly<Record<PowerKind, string>> = {
  permit: '行政许可',
  penalty: '行政处罚',
  coercion: '行政强制',
  levy: '行政征收',
  benefit: '行政给付',
  inspection: '行政检查',
  confirmation: '行政确认',
  reward: '行政奖励',
  ruling: '行政裁决',
  other: '其他',
}

/**
 * The kind that a word names, with or without 行政; 其他 for everything else.
 * @example powerKindOf('许可') // 'permit'
 */
export const powerKindOf = (text: string): PowerKind =>
  POWER_KINDS.find((kind) => kind !== 'other' && text.includes(POWER_KIND_TEXTS[kind].slice(2))) ?? 'other'
