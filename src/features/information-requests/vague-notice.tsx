import { View } from '@tarojs/components'
import { Notice } from '../../components/ui/notice'
import { vagueWordsIn } from '../../domain/wanted/vague-words'

type Props = { readonly description: string }

const MOST_SHOWN = 2

/** Warns, while one writes, of words that are hard to search, each with a better example. It never keeps anybody back. */
export function VagueNotice({ description }: Props) {
  const vague = vagueWordsIn(description)
  if (vague.length === 0) return null
  const named = vague.map(({ word }) => `“${word}”`).join('、')
  return (
    <Notice tone="amber" title={`${named}不好查`}>
      {vague.slice(0, MOST_SHOWN).map(({ word, why, example }) => (
        <View key={word}>{`“${word}”：${why}。可以写成：${example}。`}</View>
      ))}
      <View>不改也能提交，写得太宽，可能会请您补正一次。</View>
    </Notice>
  )
}
