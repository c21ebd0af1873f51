import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerClock } from '../../ports/clock'
import type { Storage } from '../../ports/storage'
import type { Wechat } from '../../ports/wechat'
import { accessTokens, type TokenSource } from './access-tokens'
import type { WechatLine } from './call-wechat'
import { judgePicture, judgeText } from './content-calls'
import { drawCode, makeLink } from './link-calls'
import { phoneNumberOf } from './phone-call'
import { wechatPush } from './push-seal'
import { sendSubscription } from './subscription-call'
import type { WechatSettings } from './wechat-settings'

/** What the client stands on. */
export interface WechatGround {
  readonly storage: Pick<Storage, 'read' | 'write'>
  readonly clock: Pick<ServerClock, 'now'>
  /** How pauses are made; another in tests. */
  readonly pause?: (ms: number) => Promise<void>
  readonly ticks?: () => number
}

type Keeping = Pick<TokenSource, 'kept' | 'inStore'>

const keepingIn = ({ storage }: WechatGround, appId: string): Keeping => ({
  kept: (tenant) => storage.read(tenant, ({ accessTokens: store }) => store.current(appId)),
  inStore: async (tenant, work) => {
    const done = await storage.write(tenant, async ({ accessTokens: store }) => ({
      value: await work(store),
    }))
    if (done === null) throw new Error('no such township')
    return done.value
  },
})

/** WeChat's server over HTTPS. */
export const wechatClient = (settings: WechatSettings, ground: WechatGround): Wechat => {
  const pause = ground.pause ?? ((ms: number) => sleep(ms))
  const source = { settings, clock: ground.clock, pause, ...keepingIn(ground, settings.appId) }
  const line: WechatLine = {
    settings,
    tokens: accessTokens(source),
    pause,
    ticks: ground.ticks ?? (() => performance.now()),
    leftAlone: new Map(),
  }
  return {
    templates: settings.templates ?? [],
    push: settings.push ? wechatPush({ appId: settings.appId, ...settings.push }) : null,
    send: (tenant, message) => sendSubscription(line, tenant, message),
    checkText: (tenant, text) => judgeText(line, tenant, text),
    checkPicture: (tenant, picture) => judgePicture(line, tenant, picture),
    phoneNumberOf: (tenant, code) => phoneNumberOf(line, tenant, code),
    codeOfPage: (tenant, code) => drawCode(line, tenant, code),
    linkTo: (tenant, page) => makeLink(line, tenant, page),
  }
}
