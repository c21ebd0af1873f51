import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, it } from 'node:test'
import { ROOT, sourceFiles } from '../support/source-tree'

/** Interfaces that WeChat guards by the privacy guide, as known from its pages and from memory: a list to be kept up, no law. */
const GUARDED = [
  'addPhoneCalendar',
  'addPhoneContact',
  'chooseAddress',
  'chooseContact',
  'chooseImage',
  'chooseInvoiceTitle',
  'chooseLicensePlate',
  'chooseLocation',
  'chooseMedia',
  'chooseMessageFile',
  'choosePoi',
  'chooseVideo',
  'getClipboardData',
  'getFuzzyLocation',
  'getLocation',
  'getRecorderManager',
  'getUserInfo',
  'getUserProfile',
  'getWeRunData',
  'openBluetoothAdapter',
  'saveImageToPhotosAlbum',
  'saveVideoToPhotosAlbum',
  'setClipboardData',
  'startAccelerometer',
  'startCompass',
  'startLocationUpdate',
  'startRecord',
]
/** Buttons that hand over data of a person. */
const GUARDED_BUTTONS = ['getPhoneNumber', 'getRealtimePhoneNumber', 'chooseAvatar', 'getUserInfo']

const source = sourceFiles(['src'], /\.tsx?$/)
const uses = (name: string): boolean => source.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text))

const guide = readFileSync(path.join(ROOT, 'docs/wechat-privacy-guide.md'), 'utf8')
const declared = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map((row) => String(row[1]))

describe('the privacy guide of the mini-program', () => {
  it('declares what the code uses, and nothing that it does not', () => {
    const used = [...GUARDED, ...GUARDED_BUTTONS].filter(uses)
    assert.ok(used.length >= 4)
    assert.deepEqual([...declared].sort(), used.sort())
  })

  it('says of each what it is for and what happens without it', () => {
    for (const row of guide.split('\n').filter((line) => /^\| `/.test(line)))
      assert.ok(
        row
          .split('|')
          .slice(1, -1)
          .every((cell) => cell.trim().length > 1),
        row,
      )
  })

  it('promises no picture and no name from WeChat, and the code asks for the number alone', () => {
    assert.deepEqual(GUARDED_BUTTONS.filter(uses), ['getPhoneNumber'])
    assert.match(guide, /不强要手机号码，不向微信要头像和昵称/)
  })

  it('goes with the locations that the configuration asks for', () => {
    const config = readFileSync(path.join(ROOT, 'src/app.config.ts'), 'utf8')
    const asked = /requiredPrivateInfos: \[([^\]]*)\]/.exec(config)?.[1] ?? ''
    const names = [...asked.matchAll(/'(\w+)'/g)].map((found) => String(found[1]))
    assert.deepEqual(
      names,
      declared.filter((name) => /location|address|poi/i.test(name)),
    )
  })
})
