import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { DEVICES, DEVICE_TEXTS, deviceOf } from '../../../src/domain/people/device'

const AGENTS = [
  [
    'Mozilla/5.0 (Linux; Android 14; 22081212C) … MicroMessenger/8.0.50 MiniProgramEnv/android',
    'wechat_android',
  ],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) MicroMessenger/8.0.50', 'wechat_ios'],
  ['Mozilla/5.0 (Windows NT 10.0) MicroMessenger/3.9 MiniProgramEnv/Windows', 'wechat_computer'],
  ['Mozilla/5.0 (Linux; Android 9) Chrome/120', 'android'],
  ['Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) Safari', 'ios'],
  ['Mozilla/5.0 (Phone; OpenHarmony 5.0)', 'harmony'],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/120', 'windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'mac'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'linux'],
  ['node', 'unknown'],
  ['', 'unknown'],
] as const

describe('the kind of a device', () => {
  for (const [agent, device] of AGENTS)
    it(`is ${device} for ${agent.slice(0, 40)}`, () => assert.equal(deviceOf(agent), device))

  it('has a Chinese name each', () => {
    assert.equal(new Set(DEVICES.map((device) => DEVICE_TEXTS[device])).size, DEVICES.length)
  })
})
