import Taro from '@tarojs/taro'

/** Whoever waits for a sound. */
export interface SoundWatch {
  /** Where it is. Unit: seconds. */
  onTime(at: number): void
  /** It is to be pressed once more: the device plays nothing that wasn't just asked for. */
  onHeldBack(): void
  onEnd(wasHeard: boolean): void
}

/** A recording on this device; both builds play it in their own way. */
export interface Sound {
  play(): void
  pause(): void
  /** Unit: seconds. */
  seek(to: number): void
  /** Ends it for good; nobody is told any more. */
  close(): void
}

const isHeldBack = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === 'NotAllowedError'

const webSound = (address: string, watch: SoundWatch): Sound => {
  const audio = new Audio(address)
  audio.ontimeupdate = () => watch.onTime(audio.currentTime)
  audio.onended = () => watch.onEnd(true)
  audio.onerror = () => watch.onEnd(false)
  const play = async (): Promise<void> => {
    try {
      await audio.play()
    } catch (thrown) {
      if (isHeldBack(thrown)) watch.onHeldBack()
    }
  }
  return {
    play: () => void play(),
    pause: () => audio.pause(),
    seek: (to) => {
      audio.currentTime = to
    },
    close: () => {
      audio.ontimeupdate = audio.onended = audio.onerror = null
      audio.pause()
    },
  }
}

/** Heard also when the phone is set to silent: somebody pressed to hear it. */
const wechatSound = (address: string, watch: SoundWatch): Sound => {
  void Taro.setInnerAudioOption({ obeyMuteSwitch: false })
  const audio = Taro.createInnerAudioContext()
  let isOpen = true
  audio.src = address
  audio.onTimeUpdate(() => isOpen && watch.onTime(audio.currentTime))
  audio.onEnded(() => isOpen && watch.onEnd(true))
  audio.onError(() => isOpen && watch.onEnd(false))
  return {
    play: () => audio.play(),
    pause: () => audio.pause(),
    seek: (to) => audio.seek(to),
    close: () => {
      isOpen = false
      audio.destroy()
    },
  }
}

/** Opens a recording that has been fetched. */
export const openSound = (address: string, watch: SoundWatch): Sound =>
  process.env.TARO_ENV === 'h5' ? webSound(address, watch) : wechatSound(address, watch)
