import type { downloadPageCode } from '../../../src/contract/board-notice'
import type { FileAnswer, InputOf } from '../../../src/contract/endpoint'
import { CODED_PAGES, sceneOf } from '../../../src/domain/open-data/page-scene'
import { fail, ok } from '../../../src/domain/result'
import type { UseCase, World } from '../../ports/use-case'
import { WechatError } from '../../ports/wechat'
import { titleOfPage, webAddressOf } from './public-page'
import { reading } from '../acting/reading'

type Wanted = InputOf<typeof downloadPageCode>

/** Unit: pixels; printed at 5 cm it is sharp. */
const WIDTH = 860

/** A mini-program code; null where there is no mini-program, its page is not released, or WeChat gives none now. */
const programCode = async (
  { wechat }: World,
  tenant: string,
  { kind, id }: Wanted,
): Promise<Uint8Array | null> => {
  const scene = sceneOf(id)
  if (wechat === null || scene === null) return null
  try {
    return await wechat.codeOfPage(tenant, { scene, page: CODED_PAGES[kind], width: WIDTH })
  } catch (error) {
    if (error instanceof WechatError) return null
    throw error
  }
}

/** A code for a notice board that leads to a public page: of the mini-program where it can be had, else of the web. */
export const pageCodeFile: UseCase<Wanted, FileAnswer> = async ({ tenant, input, origin = '' }, world) => {
  const title = await reading(world, tenant, async (stores) => ok(await titleOfPage(input, stores)))
  if (!title.ok) return title
  if (title.value === null) return fail('not_found')
  const ofProgram = await programCode(world, tenant, input)
  const bytes = ofProgram ?? (await world.noticeFiles.code(webAddressOf(input, tenant, origin)))
  const name = `${ofProgram === null ? '网页二维码' : '小程序码'}-${title.value.slice(0, 60)}.png`
  return ok({ name, mediaType: 'image/png', bytes })
}
