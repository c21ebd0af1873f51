/** How fast is read out; 1 is the voice's own pace. */
export type Rate = 0.8 | 1 | 1.25

/** What can speak: the browser's voice, or nothing. Each piece ends by calling `onEnd`. */
export interface Speech {
  speak(text: string, rate: Rate, onEnd: (wasHeard: boolean) => void): void
  pause(): void
  resume(): void
  stop(): void
}

/** The browser's own voice. A voice that was stopped reports an error; nobody waits for it any more then. */
const webSpeech = (): Speech => ({
  speak: (text, rate, onEnd) => {
    const said = new SpeechSynthesisUtterance(text)
    said.lang = 'zh-CN'
    said.rate = rate
    said.onend = () => onEnd(true)
    said.onerror = () => onEnd(false)
    window.speechSynthesis.speak(said)
  },
  pause: () => window.speechSynthesis.pause(),
  resume: () => window.speechSynthesis.resume(),
  stop: () => window.speechSynthesis.cancel(),
})

/** The voice of this device; null where there is none: WeChat gives mini-programs no voice of its own. */
export const makeSpeech = (): Speech | null =>
  process.env.TARO_ENV === 'h5' && 'speechSynthesis' in window ? webSpeech() : null
