import path from 'node:path'
import { after, afterEach, before, describe } from 'node:test'
import assert from 'node:assert/strict'
import { EMBEDDED_SHARE, engineOfServer } from '../support/databases'
import { H5Driver, VmDriver, WeappDriver, type PhoneDriver } from '../support/driver'
import { startServer, type TestServer } from '../support/server'
import { IS_WHOLE_MATRIX, isBuildOfPart, isOfShare } from '../support/matrix'
import { borrowBrowser, giveBackBrowser } from '../support/shared-browser'
import { ROOT } from '../support/source-tree'

export type PhoneBuild = 'h5' | 'weapp'

/** A phone whose screen is drawn: by the browser itself, or by the simulator of the mini-program in it. */
type DrawnPhone = H5Driver | WeappDriver

/** A town with its server, and as many phones as the scenario has people. */
export interface Town<Phone extends PhoneDriver = DrawnPhone> {
  readonly build: PhoneBuild
  readonly server: TestServer
  /** A new phone with nothing on it; on H5 its browser keeps the site itself only where that is asked. */
  phone(keepsSite?: boolean): Promise<Phone>
  /** The phone of somebody else whom the story needs, e.g. the clerk of a resident's request: what is on its screen is told elsewhere. */
  otherPhone(): Promise<PhoneDriver>
}

type Title = readonly [title: string, today: string]
type Story<Phone extends PhoneDriver> = (town: () => Town<Phone>) => void

const WEAPP = path.join(ROOT, 'dist/weapp')

/** Where the phones of a story come from. */
interface Shop<Phone extends PhoneDriver> {
  readonly build: PhoneBuild
  /** Said behind the title. */
  readonly sign: string
  readonly make: (server: string, keepsSite?: boolean) => Promise<Phone>
  readonly close: () => Promise<void>
}

const drawn = (build: PhoneBuild): Shop<DrawnPhone> => {
  let isBorrowed = false
  return {
    build,
    sign: build,
    make: async (server, keepsSite = false) => {
      const browser = await borrowBrowser()
      if (isBorrowed) await giveBackBrowser()
      isBorrowed = true
      return build === 'h5'
        ? H5Driver.create({ browser, server, keepsSite })
        : WeappDriver.create({ browser, server, distDir: WEAPP })
    },
    close: async () => (isBorrowed ? giveBackBrowser() : undefined),
  }
}

/** The production mini-program without a screen: the same program and acts, nothing is drawn. */
const undrawn: Shop<VmDriver> = {
  build: 'weapp',
  sign: 'weapp, without its screen',
  make: async (server) => new VmDriver({ server, distDir: WEAPP }),
  close: async () => undefined,
}

/*
 * Stories are served from a database server where the machine has one, some of those on H5 from the embedded database:
 * the whole matrix tells each of them on both.
 */
const isEmbedded = (build: PhoneBuild, title: string): boolean =>
  build === 'h5' && (IS_WHOLE_MATRIX || isOfShare(title, EMBEDDED_SHARE))

const tell = <Phone extends PhoneDriver>(
  { build, sign, make, close }: Shop<Phone>,
  [title, today]: Title,
  story: Story<Phone>,
): void => {
  describe(`${title} (${sign})`, () => {
    let town: Town<Phone>
    const phones: PhoneDriver[] = []
    const engine = isEmbedded(build, title) ? null : engineOfServer()

    before(async () => {
      const options = { today, clientFolder: path.join(ROOT, 'dist/h5') }
      const server = await startServer(engine === null ? options : { ...options, database: engine })
      const inTown = <Made extends PhoneDriver>(made: Made): Made => {
        phones.push(made)
        return made
      }
      const phone = async (keepsSite = false) => inTown(await make(server.origin, keepsSite))
      const otherPhone = async () => (IS_WHOLE_MATRIX ? phone() : inTown(await undrawn.make(server.origin)))
      town = { build, server, phone, otherPhone }
    })
    afterEach(async () => {
      const met = phones.flatMap((phone) => phone.errors())
      for (const phone of phones.splice(0)) await phone.close()
      assert.deepEqual(met, [])
    })
    after(async () => {
      await close()
      await town?.server.stop()
      await engine?.close()
    })
    story(() => town)
  })
}

/** Tells a story on the screen of one build: for what that build does of its own. */
export const onBuild = (build: PhoneBuild, title: Title, story: Story<DrawnPhone>): void =>
  tell(drawn(build), title, story)

/**
 * Tells the same story on H5 in Chromium and on the production mini-program in the simulator.
 * After every test the phones are put away, and none of them may have met an error.
 */
export const onEachBuild = (title: string, today: string, story: Story<DrawnPhone>): void => {
  for (const build of (['h5', 'weapp'] as const).filter(isBuildOfPart)) onBuild(build, [title, today], story)
}

/** Tells a story of what is seen or drawn on the screen of one of the builds; on both in the whole matrix. */
export const onOneScreen = (title: string, today: string, story: Story<DrawnPhone>): void => {
  if (IS_WHOLE_MATRIX) onEachBuild(title, today, story)
  else onBuild(isOfShare(title, 2) ? 'h5' : 'weapp', [title, today], story)
}

/**
 * Tells a story on one of the builds, chosen by its title: on H5, or in the mini-program without its screen.
 * The whole matrix tells it on the screens of both (ADR 0208, 0252).
 */
export const onOneBuild = (title: string, today: string, story: Story<PhoneDriver>): void => {
  if (IS_WHOLE_MATRIX) onEachBuild(title, today, story)
  else if (isOfShare(title, 2)) onBuild('h5', [title, today], story)
  else tell(undrawn, [title, today], story)
}

/** Tells a story in the mini-program: without its screen in `npm test`, on it in the whole matrix. */
export const inMiniProgram = (title: string, today: string, story: Story<PhoneDriver>): void => {
  if (IS_WHOLE_MATRIX) onBuild('weapp', [title, today], story)
  else tell(undrawn, [title, today], story)
}
