import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria, isWeb, named, type Aria } from './aria'
import { classNames } from './class-names'
import styles from './pressable.module.scss'

type Props = {
  readonly role: 'button' | 'link' | 'radio' | 'checkbox' | 'tab'
  readonly onPress: () => void
  readonly children: ReactNode
  readonly className?: string
  readonly id?: string
  readonly disabled?: boolean
  readonly state?: Aria
  /** Web: whether Tab stops here (a group of radios or tabs has one stop). */
  readonly tabStop?: boolean
  /** Web: arrow keys, -1 or +1; the group moves its choice and the focus. */
  readonly onArrow?: (step: -1 | 1) => void
}

interface KeyPress {
  readonly key: string
  readonly target: unknown
  readonly currentTarget: unknown
  preventDefault(): void
}

const ARROWS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }

const keyboard = ({ onPress, disabled, tabStop, onArrow }: Props): object => {
  if (!isWeb) return {}
  const onKeyDown = (press: KeyPress) => {
    const step = ARROWS[press.key]
    if (step !== undefined && onArrow !== undefined) {
      press.preventDefault()
      onArrow(step)
    }
    const own = press.target === press.currentTarget
    if (!own || disabled === true || (press.key !== 'Enter' && press.key !== ' ')) return
    press.preventDefault()
    onPress()
  }
  return { tabIndex: tabStop === false ? -1 : 0, onKeyDown }
}

/** Anything one can press: answers touch, mouse, and on the web Enter and Space, with a visible focus ring. */
export function Pressable(props: Props) {
  const { role, onPress, children, className, id, disabled, state } = props
  return (
    <View
      {...named(id)}
      className={classNames(styles.pressable, className)}
      hoverClass={disabled === true ? 'none' : styles.pressed}
      hoverStayTime={80}
      onClick={disabled === true ? undefined : onPress}
      {...aria({ ...state, role, ...(disabled === true ? { disabled } : {}) })}
      {...keyboard(props)}
    >
      {children}
    </View>
  )
}
