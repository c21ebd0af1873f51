import { View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { ICON_PATHS, type IconName } from './icon-paths'
import styles from './icon.module.scss'

export type { IconName } from './icon-paths'

type Props = {
  readonly name: IconName
  readonly colour?: 'ink' | 'muted' | 'blue' | 'onBlue' | 'onDeep' | 'red' | 'amber' | 'green'
  /** A multiple of the surrounding text's size. */
  readonly scale?: number
}

const drawing = (name: IconName): string =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='black' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='${ICON_PATHS[name]}'/%3E%3C/svg%3E")`

/** A small drawing beside words; never the only sign of a meaning, so screen readers pass it by. */
export function Icon({ name, colour = 'blue', scale = 1.25 }: Props) {
  const size = `${scale}em`
  const style = { width: size, height: size, '--drawing': drawing(name) } as CSSProperties
  return (
    <View className={classNames(styles.icon, styles[colour])} style={style} {...aria({ hidden: true })} />
  )
}
