import { View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { makeDictation, type DictationEnd } from '../../services/dictation'
import { useElderView } from '../../services/elder-view'
import { aria } from '../ui/aria'
import { Button } from '../ui/button'
import { Words } from '../ui/words'

type Props = {
  /** The question that is answered, for the button's name. */
  readonly label: string
  readonly onWords: (words: string) => void
}

const dictation = makeDictation()

const SAID: Readonly<Record<DictationEnd, string>> = {
  done: '',
  refused: '没有使用话筒的权限，请打字，或者打电话请工作人员帮您写。',
  unheard: '没有听到声音，请再说一遍。',
  failed: '这部手机现在听不懂普通话语音，请打字，或者打电话请工作人员帮您写。',
}

/** Says the answer instead of typing it; what is understood is added to what stands there. */
export function Dictate({ label, onWords }: Props) {
  const elder = useElderView()
  const running = useRef<{ stop(): void } | null>(null)
  const [listening, setListening] = useState(false)
  const [said, setSaid] = useState('')
  const newest = useRef(onWords)
  newest.current = onWords
  useEffect(() => () => running.current?.stop(), [])
  if (dictation === null) return elder ? <Words size="small">{NO_DICTATION}</Words> : null
  const press = () => {
    if (listening) return running.current?.stop()
    setSaid('')
    setListening(true)
    running.current = dictation.listen(
      (words) => newest.current(words),
      (end) => {
        setListening(false)
        setSaid(SAID[end])
      },
    )
  }
  return (
    <View>
      <Button
        kind="plain"
        icon="sound"
        onPress={press}
        label={`${listening ? '说完了' : '说话输入'}：${label}`}
      >
        {listening ? '正在听，说完了按这里' : '说话输入'}
      </Button>
      <View {...aria({ role: 'status' })}>{said !== '' && <Words size="small">{said}</Words>}</View>
    </View>
  )
}

const NO_DICTATION = '不方便打字的，可以按输入法键盘上的话筒，说的话会变成字。'
