/** From 标准 to 最大; `styles/text-sizes.scss` holds their sizes. */
export type TextStep = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The steps with their names and the size of their main text. Unit: px. */
export const TEXT_STEPS: readonly {
  readonly step: TextStep
  readonly name: string
  readonly body: number
}[] = [
  { step: 1, name: '标准', body: 17 },
  { step: 2, name: '稍大', body: 18 },
  { step: 3, name: '大', body: 20 },
  { step: 4, name: '较大', body: 22 },
  { step: 5, name: '特大', body: 24 },
  { step: 6, name: '超大', body: 27 },
  { step: 7, name: '最大', body: 30 },
]

/**
 * The largest step whose words are `scale` times the standard ones, to half a px: WeChat's own steps are uneven.
 * @example stepForScale(1.4) // 5
 */
export const stepForScale = (scale: number): TextStep =>
  [...TEXT_STEPS].reverse().find(({ body }) => body <= 17 * scale + 0.5)?.step ?? 1
