import { Input, Textarea, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { isWeb } from './aria'
import { classNames } from './class-names'
import { FieldFrame } from './field-frame'
import { inputAria } from './input-aria'
import { useWebFocus } from './use-web-focus'
import styles from './field.module.scss'

type Props = {
  /** Also the id of the input: unique on the page, letters, digits and hyphens. */
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly onConfirm?: () => void
  readonly hint?: string
  readonly error?: string
  readonly kind?: 'text' | 'number' | 'idcard' | 'password' | 'multiline'
  readonly placeholder?: string
  readonly maxLength?: number
  /** Says 「可不填」 beside the label. */
  readonly optional?: boolean
  /** Takes the focus when it turns true. */
  readonly focused?: boolean
  readonly disabled?: boolean
  /** Another way to answer, under the box. */
  readonly below?: ReactNode
}

const nativeType = (kind: Props['kind']) =>
  kind === 'number' || kind === 'idcard' ? kind : ('text' as const)

const inputProps = (props: Props, setActive: (active: boolean) => void) => {
  const { id, label, hint, error, optional = false, focused = false } = props
  return {
    className: styles.input ?? '',
    value: props.value,
    placeholder: props.placeholder ?? '',
    placeholderClass: styles.placeholder ?? '',
    maxlength: props.maxLength ?? 140,
    ...(isWeb ? {} : { focus: focused }),
    disabled: props.disabled ?? false,
    onInput: (event: { readonly detail: { readonly value: string } }) => props.onChange(event.detail.value),
    onFocus: () => setActive(true),
    onBlur: () => {
      setActive(false)
      props.onBlur?.()
    },
    ...inputAria({ id, label, optional, hint, error }),
  }
}

const LINE = 14
const MOST_LINES = 14

/** The web's text areas don't grow by themselves: room for the text, between four lines and fourteen. */
const heightFor = (text: string): string => {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0)
  return `calc(var(--body) * 1.6 * ${Math.min(MOST_LINES, Math.max(4, lines))})`
}

/** One question of a form: label, hint, input and, where wrong, what to mend. */
export function Field(props: Props) {
  const { id, label, kind = 'text', error, hint, optional = false, focused = false } = props
  const [active, setActive] = useState(false)
  useWebFocus(id, focused)
  const shared = inputProps(props, setActive)
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <View className={classNames(styles.box, active && styles.active, error !== undefined && styles.wrong)}>
        {kind === 'multiline' ? (
          <Textarea
            {...shared}
            className={styles.area ?? ''}
            autoHeight={!isWeb}
            {...(isWeb ? { style: { minHeight: heightFor(props.value) } } : {})}
          />
        ) : (
          <Input
            {...shared}
            type={nativeType(kind)}
            password={kind === 'password'}
            onConfirm={() => props.onConfirm?.()}
          />
        )}
      </View>
      {props.below}
    </FieldFrame>
  )
}
