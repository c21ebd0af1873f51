import assert from 'node:assert/strict'
import { it } from 'node:test'
import { newCase, received } from '../support/case-builders'
import type { TestServer } from '../support/server'
import { Desk } from './desk'
import { inMiniProgram } from './on-each-build'

const TODAY = '2026-03-04'
const MANY = 45

const numberOf = (place: number): string => `盏公申〔2026〕${place}号`

const manyRequests = async ({ storage, tenant }: TestServer): Promise<void> => {
  await storage.write(tenant, async ({ cases }) => {
    for (let place = 1; place <= MANY; place += 1) {
      await cases.create(newCase(numberOf(place), { id: `case-${place}` }))
      await cases.append(`case-${place}`, 1, [{ event: received() }])
    }
  })
}

inMiniProgram('a clerk with many open requests', TODAY, (town) => {
  it('sees twenty under 今天, the others at a press, and each once', async () => {
    const { server } = town()
    await manyRequests(server)
    const clerk = new Desk(await town().phone())
    await clerk.signIn(server.accounts.clerk)
    const shown = async () =>
      [...(await clerk.phone.text()).matchAll(/〔2026〕(\d+)号/g)].map((found) => found[1])
    await clerk.phone.see(`还有时间（${MANY}）`)
    assert.equal((await shown()).length, 20)
    await clerk.phone.tap('接着看，还有 25 件')
    await clerk.phone.tap('接着看，还有 5 件')
    await clerk.phone.notSee(/接着看|正在读取/)
    const all = await shown()
    assert.equal(all.length, MANY)
    assert.equal(new Set(all).size, MANY)
  })

  it('takes one, and finds it under his own', async () => {
    const clerk = new Desk(await town().phone())
    await clerk.signIn(town().server.accounts.clerk)
    await clerk.phone.tap('我承办的')
    await clerk.phone.see('您现在没有承办的申请。')
    await clerk.phone.tap('没人领办的')
    await clerk.phone.see(`还有时间（${MANY}）`)
    await clerk.openCase(numberOf(1))
    await clerk.phone.tap('领办')
    await clerk.phone.see(/由您承办/)
    await clerk.phone.open('/pages/staff/today/index')
    await clerk.phone.tap('我承办的')
    await clerk.phone.see('还有时间（1）')
    await clerk.phone.see(numberOf(1))
  })
})
