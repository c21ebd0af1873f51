import { asyncApi, type WxEnvironment } from './async-api'

type Listener = () => void

/** A second of it is heard at once, and nothing more: a test asks what the app says while a sound is on. */
class InnerAudioContext {
  src = ''
  duration = 60
  currentTime = 0
  private readonly listeners = new Map<string, Listener>()

  constructor(private readonly environment: WxEnvironment) {}

  onTimeUpdate(listener: Listener): void {
    this.listeners.set('time', listener)
  }
  onEnded(listener: Listener): void {
    this.listeners.set('ended', listener)
  }
  onError(listener: Listener): void {
    this.listeners.set('error', listener)
  }
  play(): void {
    this.environment.record('InnerAudioContext.play', { src: this.src })
    this.moveTo(this.currentTime + 1)
  }
  pause(): void {
    this.environment.record('InnerAudioContext.pause', {})
  }
  seek(position: number): void {
    this.moveTo(position)
  }
  destroy(): void {
    this.listeners.clear()
  }

  private moveTo(position: number): void {
    this.environment.later(() => {
      this.currentTime = position
      this.listeners.get('time')?.()
    })
  }
}

/** `wx.createInnerAudioContext`, which makes no noise here. */
export const soundApis = (environment: WxEnvironment): Record<string, unknown> => ({
  createInnerAudioContext: () => new InnerAudioContext(environment),
  setInnerAudioOption: asyncApi(environment, 'setInnerAudioOption', (_options, outcome) => outcome.ok()),
})
