import { TEXT_STEPS } from '../../../src/services/text-sizes'
import type { Phone } from './page'

/** How a page is looked at. */
export interface Mode {
  readonly elder: boolean
  readonly scheme: 'light' | 'dark'
  readonly step: number
  /** Unit: px. */
  readonly width: 320 | 390
}

const STEPS = TEXT_STEPS.map(({ step }) => step)
const WIDTHS = [320, 390] as const

/** The four modes of the pictures, at the size each is meant for. */
export const FOUR_MODES: readonly Mode[] = [false, true].flatMap((elder) =>
  (['light', 'dark'] as const).map((scheme) => ({ elder, scheme, step: elder ? 5 : 1, width: 390 as const })),
)

/** Every combination. */
export const ALL_MODES: readonly Mode[] = [false, true].flatMap((elder) =>
  (['light', 'dark'] as const).flatMap((scheme) =>
    STEPS.flatMap((step) => WIDTHS.map((width) => ({ elder, scheme, step, width }))),
  ),
)

/** The mode in which a page is looked at in `npm test`: chosen by its address, the same every time. */
export const modeFor = (path: string, build: string): Mode => {
  const [address = ''] = path.split('?')
  const sum = [...build, ...address].reduce(
    (all, letter) => (all * 31 + (letter.codePointAt(0) ?? 0)) % 9973,
    7,
  )
  return ALL_MODES[sum % ALL_MODES.length] as Mode
}

export const nameOf = ({ elder, scheme, step, width }: Mode): string =>
  `${elder ? 'elder' : 'normal'}/${scheme}/${step}/${width}`

/** Sets the phone before the program starts: what it has stored, its colours, its width. */
export const setPhone = async (phone: Phone, { elder, scheme, step, width }: Mode): Promise<void> => {
  phone.scheme = scheme
  phone.size = { width, height: 720 }
  await phone.hasStored('gkt:text-size', step)
  await phone.hasStored('gkt:elder', { on: elder, before: 1 })
}
