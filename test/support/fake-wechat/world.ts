/** What the fake knows: people, codes, templates, pages and its tokens. A test puts in what it needs. */
export class WechatWorld {
  readonly appId = 'wx-test'
  readonly secret = 'geheim-of-the-app'
  readonly people = new Set<string>(['o-zhang'])
  readonly loginCodes = new Map<string, string>()
  readonly phoneCodes = new Map<string, string>()
  /** Template id → names of its fields. */
  readonly templates = new Map<string, readonly string[]>()
  /** `openid template` → how many messages are left. */
  readonly consents = new Map<string, number>()
  readonly pages = new Set<string>(['pages/disclosures/document/index'])
  readonly sent: unknown[] = []
  /** Numbers of the messages that were sent, oldest first. */
  readonly messageIds: string[] = []
  /** Keys of the message push, as they stand in the console. */
  readonly push = { token: 'pushtoken', aesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
  /** Trace id → address of the picture. */
  readonly pictures = new Map<string, string>()

  private readonly good = new Set<string>()
  private readonly old = new Set<string>()
  private newest = ''
  private made = 0
  private traces = 0

  /** The token in force, a new one where there is none or it is forced. */
  token(isForced: boolean): string {
    if (this.newest === '' || isForced) {
      this.made += 1
      this.newest = `token-${this.made}`
      this.good.add(this.newest)
    }
    return this.newest
  }

  /** All tokens have run out. */
  expireTokens(): void {
    for (const token of this.good) this.old.add(token)
    this.revokeTokens()
  }

  /** All tokens are of no use any more, as after a forced one somewhere else. */
  revokeTokens(): void {
    this.good.clear()
    this.newest = ''
  }

  /** The tokens are refused, and still the usual way gives the same one. */
  spoilTokens(): void {
    this.good.clear()
  }

  /** 0 for a good one. */
  refusalOf(token: string | null): number {
    if (token !== null && this.good.has(token)) return 0
    return token !== null && this.old.has(token) ? 42001 : 40001
  }

  nextMessage(): string {
    const id = String(1_864_323_726_461_255_680n + BigInt(this.messageIds.length))
    this.messageIds.push(id)
    return id
  }

  nextTrace(): string {
    this.traces += 1
    return `trace-${this.traces}`
  }
}
