import { useRef, useState } from 'react'
import { dragArea, type Point } from '@/domain/redaction/drag-area'
import type { Area } from '@/domain/redaction/marks'
import { placeOf, type PlaceOnScreen } from '@/services/navigate'

interface Touching {
  readonly touches?: readonly { readonly clientX: number; readonly clientY: number }[]
  readonly clientX?: number
  readonly clientY?: number
}

const pointOf = (event: unknown): Point | null => {
  const { touches, clientX, clientY } = event as Touching
  const at = touches?.[0] ?? { clientX, clientY }
  return at.clientX === undefined || at.clientY === undefined ? null : { x: at.clientX, y: at.clientY }
}

/** Drawing with finger or mouse over the element `surface`; the frame is measured when it begins. */
export const useDrawing = (surface: string, onDrawn: (area: Area) => void) => {
  const [drawing, setDrawing] = useState<Area | null>(null)
  const start = useRef<Point | null>(null)
  const last = useRef<Point | null>(null)
  const frame = useRef<PlaceOnScreen | null>(null)

  const area = (): Area | null =>
    start.current === null || last.current === null || frame.current === null
      ? null
      : dragArea(start.current, last.current, frame.current)
  const begin = (event: unknown) => {
    start.current = pointOf(event)
    last.current = start.current
    void placeOf(surface).then((place) => (frame.current = place))
  }
  const move = (event: unknown) => {
    if (start.current === null) return
    last.current = pointOf(event) ?? last.current
    setDrawing(area())
  }
  const end = () => {
    const drawn = area()
    start.current = null
    setDrawing(null)
    if (drawn !== null) onDrawn(drawn)
  }
  const mouse = process.env.TARO_ENV === 'h5' ? { onMouseDown: begin, onMouseMove: move, onMouseUp: end } : {}
  // Caught, so that the page doesn't scroll away under the finger.
  const handlers = { onTouchStart: begin, onTouchMove: move, onTouchEnd: end, catchMove: true, ...mouse }
  return { drawing, handlers: handlers as object }
}
