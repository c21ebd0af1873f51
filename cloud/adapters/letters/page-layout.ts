const POINTS_PER_MM = 72 / 25.4

/** Millimetres as points. */
export const mm = (length: number): number => length * POINTS_PER_MM

/**
 * The official page. Source: GB/T 9704—2012 §5.2, 7.1–7.5: A4, head 37 mm, binding side 28 mm, type area 156 × 225 mm,
 * 22 lines a page, body 三号 (16 pt), title 二号 (22 pt), page number 四号 (14 pt). Unit: points.
 */
export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  left: mm(28),
  textWidth: mm(156),
  textHeight: mm(225),
  linePitch: mm(225) / 22,
  bodySize: 16,
  titleSize: 22,
  titlePitch: 34,
  pageNumberSize: 14,
  /** Where in its pitch a line's baseline lies. */
  baseline: 0.72,
  /** Diameter of the round seal of a township government: 42 mm. */
  seal: mm(42),
} as const
