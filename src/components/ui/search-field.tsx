import { Input, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import { Icon } from './icon'
import { inputAria } from './input-aria'
import { Pressable } from './pressable'
import styles from './search-field.module.scss'

type Props = {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onSearch: () => void
  readonly placeholder: string
}

/** A search line with its button; the keyboard's own search key works too. */
export function SearchField({ id, label, value, onChange, onSearch, placeholder }: Props) {
  const [active, setActive] = useState(false)
  return (
    <View className={classNames(styles.search, active && styles.active)} {...aria({ role: 'search' })}>
      <View className={styles.icon}>
        <Icon name="search" />
      </View>
      <Input
        className={styles.input ?? ''}
        value={value}
        type="text"
        confirmType="search"
        maxlength={60}
        placeholder={placeholder}
        placeholderClass={styles.placeholder ?? ''}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={onSearch}
        onFocus={() => setActive(true)}
        onBlur={() => setActive(false)}
        {...inputAria({ id, label, optional: true, hint: undefined, error: undefined })}
      />
      <Pressable role="button" id={`${id}-go`} className={styles.go} onPress={onSearch}>
        <Text>搜索</Text>
      </Pressable>
    </View>
  )
}
