type Listener = (event: unknown) => void

const EVENTS = [
  'NetworkStatusChange',
  'AppShow',
  'AppHide',
  'Error',
  'UnhandledRejection',
  'PageNotFound',
  'ThemeChange',
  'WindowResize',
  'KeyboardHeightChange',
  'MemoryWarning',
  'UserCaptureScreen',
  'NeedPrivacyAuthorization',
] as const

export type WxEvent = (typeof EVENTS)[number]

/** The `wx.onX` / `wx.offX` pairs the simulator can fire. Others stay absent, as on an old base library. */
export class Listeners {
  private readonly lists = new Map<WxEvent, Set<Listener>>(EVENTS.map((event) => [event, new Set()]))

  apis(): Record<string, unknown> {
    return Object.fromEntries(EVENTS.flatMap((event) => this.pair(event)))
  }

  fire(event: WxEvent, detail: unknown): void {
    for (const listener of [...(this.lists.get(event) ?? [])]) listener(detail)
  }

  private pair(event: WxEvent): [string, unknown][] {
    const list = this.lists.get(event)
    return [
      [`on${event}`, (listener: Listener) => void list?.add(listener)],
      [`off${event}`, (listener?: Listener) => (listener ? void list?.delete(listener) : list?.clear())],
    ]
  }
}
