import type { Area, RedactionMark } from './marks'

/** A page as pixels: four bytes each, red, green, blue and opacity. */
export interface PagePixels {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Pixels that an area covers, rounded outward, so that no edge of a letter is left. */
export interface PixelBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const WHOLE: Area = { left: 0, top: 0, width: 1, height: 1 }
const BLACK = [0, 0, 0, 255] as const

const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most)

/**
 * Pixels of a mark on a page of some size. Right and bottom are the first that are no more part of it.
 * @example boxOf({ page: 0, area: null, ground: 'secret' }, { width: 10, height: 20 }) // { left: 0, top: 0, right: 10, bottom: 20 }
 */
export const boxOf = (
  { area }: RedactionMark,
  { width, height }: Pick<PagePixels, 'width' | 'height'>,
): PixelBox => {
  const part = area ?? WHOLE
  return {
    left: within(Math.floor(part.left * width), width),
    top: within(Math.floor(part.top * height), height),
    right: within(Math.ceil((part.left + part.width) * width), width),
    bottom: within(Math.ceil((part.top + part.height) * height), height),
  }
}

/** A box larger by some pixels on each side: drawing a picture anew mixes a pixel with its neighbours. */
export const bled = (
  box: PixelBox,
  pixels: number,
  { width, height }: Pick<PagePixels, 'width' | 'height'>,
): PixelBox => ({
  left: within(box.left - pixels, width),
  top: within(box.top - pixels, height),
  right: within(box.right + pixels, width),
  bottom: within(box.bottom + pixels, height),
})

/** The same page with the boxes black; what was under them isn't there any more. */
export const paintedBlack = (page: PagePixels, boxes: readonly PixelBox[]): PagePixels => {
  const data = page.data.slice()
  for (const { left, top, right, bottom } of boxes) {
    const row = new Uint8Array((right - left) * 4)
    for (let at = 0; at < row.length; at += 4) row.set(BLACK, at)
    for (let y = top; y < bottom; y += 1) data.set(row, (y * page.width + left) * 4)
  }
  return { ...page, data }
}

const isBlackRow = ({ width, data }: PagePixels, { left, right }: PixelBox, y: number): boolean => {
  for (let at = (y * width + left) * 4; at < (y * width + right) * 4; at += 4)
    if (data[at] !== 0 || data[at + 1] !== 0 || data[at + 2] !== 0) return false
  return true
}

/** Whether every pixel of a box is black, so that nothing can be made out under it. */
export const isBlack = (page: PagePixels, box: PixelBox): boolean => {
  for (let y = box.top; y < box.bottom; y += 1) if (!isBlackRow(page, box, y)) return false
  return true
}
