import { View } from '@tarojs/components'
import { aria } from './aria'
import { ICON_PATHS, type IconName } from './icon-paths'

export type { IconName } from './icon-paths'

const COLOURS = {
  ink: '%231b2430',
  muted: '%2356606c',
  blue: '%231d4f91',
  white: '%23ffffff',
  red: '%23b3261e',
  amber: '%237a4f00',
  green: '%231c6339',
} as const

type Props = {
  readonly name: IconName
  readonly colour?: keyof typeof COLOURS
  /** A multiple of the surrounding text's size. */
  readonly scale?: number
}

const picture = (name: IconName, colour: string): string =>
  `url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='${colour}' stroke-width='1.8' stroke-linecap='round' stroke-linejoin='round'%3E%3Cpath d='${ICON_PATHS[name]}'/%3E%3C/svg%3E")`

/** A small drawing beside words; never the only sign of a meaning, so screen readers pass it by. */
export function Icon({ name, colour = 'blue', scale = 1.25 }: Props) {
  const size = `${scale}em`
  return (
    <View
      style={{
        width: size,
        height: size,
        flexShrink: 0,
        backgroundImage: picture(name, COLOURS[colour]),
        backgroundSize: '100% 100%',
      }}
      {...aria({ hidden: true })}
    />
  )
}
