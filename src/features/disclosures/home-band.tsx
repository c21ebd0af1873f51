import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Heading } from '../../components/ui/heading'
import { SearchBox } from './search-box'
import { openSearch } from './places'
import styles from './home-band.module.scss'

type Props = {
  readonly township: string
  /** Sits at the end of the second line, e.g. the text-size switch. */
  readonly aside: ReactNode
}

/** The first thing one sees: whose house this is, and a line to search in it. */
export function HomeBand({ township, aside }: Props) {
  return (
    <View className={styles.band}>
      <View className={styles.inner}>
        <Heading level={1} className={styles.name}>
          <Text className={styles.part}>{township}</Text>
          <Text className={styles.part}>政务公开</Text>
        </Heading>
        <View className={styles.line}>
          <View className={styles.motto}>公开为常态，不公开为例外</View>
          {aside}
        </View>
        <SearchBox id="home-search" onSearch={openSearch} />
      </View>
    </View>
  )
}
