import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from '../../components/ui/aria'
import { SearchBox } from './search-box'
import { openSearch } from './places'
import styles from './home-band.module.scss'

type Props = {
  readonly township: string
  /** Sits at the end of the first line, e.g. the text-size switch. */
  readonly aside: ReactNode
}

/** The first thing one sees: whose house this is, and a line to search in it. */
export function HomeBand({ township, aside }: Props) {
  return (
    <View className={styles.band}>
      <View className={styles.inner}>
        <View className={styles.line}>
          <View className={styles.name} {...aria({ role: 'heading', level: 1 })}>
            {`${township}政务公开`}
          </View>
          {aside}
        </View>
        <View className={styles.motto}>公开为常态，不公开为例外</View>
        <SearchBox id="home-search" onSearch={openSearch} />
      </View>
    </View>
  )
}
