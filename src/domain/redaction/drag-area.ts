import type { Area } from './marks'

/** A place on the screen. Unit: px. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** Where a page lies on the screen. Unit: px. */
export interface Frame {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

const SMALLEST = 0.01

const fraction = (value: number): number => Math.min(Math.max(value, 0), 1)

/**
 * What a finger drew over a page, as a part of it; null for a touch that drew nothing.
 * @example dragArea({ x: 60, y: 20 }, { x: 10, y: 70 }, { left: 10, top: 20, width: 100, height: 100 })
 * // { left: 0, top: 0, width: 0.5, height: 0.5 }
 */
export const dragArea = (from: Point, to: Point, frame: Frame): Area | null => {
  if (frame.width <= 0 || frame.height <= 0) return null
  const xs = [from.x, to.x].map((x) => fraction((x - frame.left) / frame.width))
  const ys = [from.y, to.y].map((y) => fraction((y - frame.top) / frame.height))
  const left = Math.min(...xs)
  const top = Math.min(...ys)
  const area = { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
  return area.width < SMALLEST || area.height < SMALLEST ? null : area
}
