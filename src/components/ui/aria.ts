/** Roles that the primitives speak; the same words on both builds. */
export type Role =
  | 'alert'
  | 'banner'
  | 'button'
  | 'checkbox'
  | 'dialog'
  | 'group'
  | 'heading'
  | 'img'
  | 'link'
  | 'list'
  | 'listitem'
  | 'main'
  | 'navigation'
  | 'radio'
  | 'radiogroup'
  | 'region'
  | 'row'
  | 'search'
  | 'status'
  | 'tab'
  | 'table'
  | 'tablist'
  | 'tabpanel'
  | 'textbox'
  | 'columnheader'
  | 'cell'

export type Aria = {
  readonly role?: Role
  readonly label?: string
  readonly level?: 1 | 2 | 3
  readonly hidden?: boolean
  readonly checked?: boolean
  readonly selected?: boolean
  readonly expanded?: boolean
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly invalid?: boolean
  readonly required?: boolean
  readonly live?: 'polite' | 'assertive'
  readonly describedBy?: string
  readonly labelledBy?: string
  readonly current?: 'step' | 'page' | 'true'
}

export const isWeb = process.env.TARO_ENV === 'h5'

/** Attribute names as the web knows them; the mini-program says aria-role for role and has no level, busy or current. */
const NAMES: readonly (readonly [keyof Aria, string, string])[] = [
  ['role', 'role', 'ariaRole'],
  ['label', 'aria-label', 'ariaLabel'],
  ['level', 'aria-level', ''],
  ['hidden', 'aria-hidden', 'ariaHidden'],
  ['checked', 'aria-checked', 'ariaChecked'],
  ['selected', 'aria-selected', 'ariaSelected'],
  ['expanded', 'aria-expanded', 'ariaExpanded'],
  ['disabled', 'aria-disabled', 'ariaDisabled'],
  ['busy', 'aria-busy', ''],
  ['invalid', 'aria-invalid', 'ariaInvalid'],
  ['required', 'aria-required', 'ariaRequired'],
  ['live', 'aria-live', 'ariaLive'],
  ['describedBy', 'aria-describedby', 'ariaDescribedby'],
  ['labelledBy', 'aria-labelledby', 'ariaLabelledby'],
  ['current', 'aria-current', ''],
]

/**
 * Props that make a Taro component say what it is: real role and aria-* on the web, aria-* of the mini-program's
 * templates on weapp. Spread them: `<View {...aria({ role: 'main' })}>`.
 */
export const aria = (told: Aria): object => {
  const props: Record<string, string> = {}
  for (const [key, web, weapp] of NAMES) {
    const value = told[key]
    const name = isWeb ? web : weapp
    if (value !== undefined && name !== '') props[name] = String(value)
  }
  return props
}

/** The id of an element, where it has one: on the web Taro writes a missing one out as the word `undefined`. */
export const named = (id: string | undefined): { readonly id?: string } => (id === undefined ? {} : { id })
