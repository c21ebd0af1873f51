import { Text, View, Button, Input } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useState } from 'react'

export default function Page() {
  const [count, setCount] = useState(0)
  return (
    <View ariaRole="main">
      <Text>mine</Text>
      <Input type="text" ariaLabel="搜索" />
      <Button ariaLabel="加一" onClick={() => setCount(count + 1)}>
        {count}
      </Button>
      <Button onClick={() => Taro.switchTab({ url: '/pages/mine/index' })}>我的</Button>
    </View>
  )
}
