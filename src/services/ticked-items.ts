import { keep, recall } from './storage'

const KEY = 'ticked-items'
/** Lists that are remembered; the one ticked longest ago goes first. */
const MOST = 30

type Lists = readonly (readonly [id: string, items: readonly string[]])[]

const lists = (): Lists => {
  const kept = recall<Lists>(KEY)
  return Array.isArray(kept) ? kept : []
}

/** What was ticked of a document's list on this device. */
export const tickedItems = (id: string): readonly string[] =>
  lists().find(([other]) => other === id)?.[1] ?? []

/** Ticks an item or takes the tick back; gives what is ticked now. */
export const tickItem = (id: string, item: string, on: boolean): readonly string[] => {
  const others = tickedItems(id).filter((each) => each !== item)
  const ticked = on ? [...others, item] : others
  keep(KEY, [[id, ticked], ...lists().filter(([other]) => other !== id)].slice(0, MOST))
  return ticked
}
