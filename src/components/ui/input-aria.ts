import { aria, isWeb } from './aria'

interface Told {
  readonly id: string
  readonly label: string
  readonly optional: boolean
  readonly hint: string | undefined
  readonly error: string | undefined
}

/** Ids of the hint and error lines, for aria-describedby. */
export const hintId = (id: string): string => `${id}-hint`
export const errorId = (id: string): string => `${id}-error`

const describedBy = ({ id, hint, error }: Told): string =>
  [error === undefined ? '' : errorId(id), hint === undefined ? '' : hintId(id)].filter(Boolean).join(' ')

/**
 * Names an input. On the web Taro draws the real input inside its own element, which takes attributes only through
 * `nativeProps`; in the mini-program the component itself is the input, and iOS wants the textbox role to read a label.
 */
export const inputAria = (told: Told): object => {
  const described = describedBy(told)
  const shared = {
    invalid: told.error !== undefined,
    required: !told.optional,
    ...(described === '' ? {} : { describedBy: described }),
  }
  if (isWeb) return { nativeProps: { id: told.id, ...aria({ label: told.label, ...shared }) } }
  const spoken = [told.label, told.optional ? '可不填' : '', told.hint ?? '', told.error ?? '']
    .filter(Boolean)
    .join('，')
  return { id: told.id, ...aria({ role: 'textbox', label: spoken, ...shared }) }
}
