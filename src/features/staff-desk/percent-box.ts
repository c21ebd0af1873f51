import type { Area } from '@/domain/redaction/marks'

const percent = (value: number): string => `${Math.round(value * 10_000) / 100}%`

/** Style that puts something over a part of a page. */
export const percentBox = ({ left, top, width, height }: Area) => ({
  left: percent(left),
  top: percent(top),
  width: percent(width),
  height: percent(height),
})
