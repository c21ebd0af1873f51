/** Things with a page of their own that a code on a board may lead to. */
export const CODED_KINDS = ['document', 'village'] as const
export type CodedKind = (typeof CODED_KINDS)[number]

/** Page behind each kind, as the mini-program names it: without a leading slash. */
export const CODED_PAGES: Readonly<Record<CodedKind, string>> = {
  document: 'pages/disclosures/document/index',
  village: 'pages/reading/village/index',
}

const LONGEST_SCENE = 32
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
/** What a scene may hold; `~` stands before an id that was packed. */
const PLAIN_ID = /^[0-9A-Za-z._-]+$/
const SIXTY_FOUR = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const PACKED = /^~[0-9A-Za-z_-]{22}$/

const bitsOf = (digits: string, base: string, width: number): string =>
  Array.from(digits, (digit) => base.indexOf(digit).toString(2).padStart(width, '0')).join('')

const digitsOf = (bits: string, base: string, width: number): string =>
  (bits.match(new RegExp(`.{1,${width}}`, 'g')) ?? [])
    .map((part) => base.charAt(parseInt(part.padEnd(width, '0'), 2)))
    .join('')

const HEX = '0123456789abcdef'

/** 36 characters of an id in 23. */
const packed = (uuid: string): string => `~${digitsOf(bitsOf(uuid.replace(/-/g, ''), HEX, 4), SIXTY_FOUR, 6)}`

const unpacked = (short: string): string =>
  digitsOf(bitsOf(short.slice(1), SIXTY_FOUR, 6).slice(0, 128), HEX, 4).replace(
    /^(.{8})(.{4})(.{4})(.{4})(.{12})$/,
    '$1-$2-$3-$4-$5',
  )

/**
 * The scene of a mini-program code: at most 32 of the characters that WeChat allows. Null where the id doesn't fit.
 * Source: WeChat's limits of getwxacodeunlimit.
 * @example sceneOf('guanshang') // 'guanshang'
 */
export const sceneOf = (id: string): string | null => {
  if (UUID.test(id)) return packed(id)
  return PLAIN_ID.test(id) && id.length <= LONGEST_SCENE ? id : null
}

/**
 * The id behind a scene as it arrives at the page; '' for what is none of ours.
 * @example idOfScene('guanshang') // 'guanshang'
 */
export const idOfScene = (scene: string): string => {
  if (PACKED.test(scene)) return unpacked(scene)
  return PLAIN_ID.test(scene) && scene.length <= LONGEST_SCENE ? scene : ''
}
