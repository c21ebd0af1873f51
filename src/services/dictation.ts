/** How listening ended: `refused` the microphone may not be used, `unheard` nobody spoke, `failed` no service answered. */
export type DictationEnd = 'done' | 'refused' | 'unheard' | 'failed'

/** What turns speech into words. Each piece comes once it is understood; listening ends by itself or with `stop`. */
export interface Dictation {
  listen(onWords: (words: string) => void, onEnd: (end: DictationEnd) => void): { stop(): void }
}

/** The part of the browser's SpeechRecognition that is used; TypeScript's library doesn't know it yet. */
interface Recognition {
  lang: string
  continuous: boolean
  onresult: (event: {
    readonly resultIndex: number
    readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>>
  }) => void
  onerror: (event: { readonly error: string }) => void
  onend: () => void
  start(): void
  stop(): void
}

type MayRecognise = {
  readonly SpeechRecognition?: new () => Recognition
  readonly webkitSpeechRecognition?: new () => Recognition
}

const ENDS: Readonly<Record<string, DictationEnd>> = {
  'not-allowed': 'refused',
  'service-not-allowed': 'refused',
  'no-speech': 'unheard',
  aborted: 'done',
}

const byBrowser = (Recogniser: new () => Recognition): Dictation => ({
  listen: (onWords, onEnd) => {
    const recognition = new Recogniser()
    let end: DictationEnd = 'done'
    recognition.lang = 'zh-CN'
    recognition.continuous = true
    recognition.onresult = ({ resultIndex, results }) => {
      for (const heard of Array.from(results).slice(resultIndex)) onWords(heard[0]?.transcript ?? '')
    }
    recognition.onerror = ({ error }) => (end = ENDS[error] ?? 'failed')
    recognition.onend = () => onEnd(end)
    recognition.start()
    return { stop: () => recognition.stop() }
  },
})

/**
 * What understands speech on this device; null where nothing does. WeChat's plugin for it is no longer maintained and
 * has to be applied for by the account: whoever has one implements `Dictation` here.
 */
export const makeDictation = (): Dictation | null => {
  if (process.env.TARO_ENV !== 'h5') return null
  const { SpeechRecognition, webkitSpeechRecognition } = window as unknown as MayRecognise
  const Recogniser = SpeechRecognition ?? webkitSpeechRecognition
  return Recogniser === undefined ? null : byBrowser(Recogniser)
}
