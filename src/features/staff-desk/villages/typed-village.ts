import { VILLAGE_KIND_TEXTS, VILLAGE_KINDS, type Village, type VillageFacts } from '@/domain/villages/village'

/** A village as it stands in the form: numbers as they were typed. */
export interface TypedVillage extends Omit<VillageFacts, 'groupCount' | 'position'> {
  readonly groupCount: string
  readonly position: string
}

/** 村 or 社区, for choosing. */
export const KIND_OPTIONS = VILLAGE_KINDS.map((value) => ({ value, text: VILLAGE_KIND_TEXTS[value] }))

/** An empty form, or one with what is known; a new village goes to the end of the list. */
export const asTyped = (known: Village | null, place: number): TypedVillage => {
  if (known === null)
    return { name: '', kind: 'village', groupCount: '', phone: '', boardPlace: '', position: String(place) }
  const { name, kind, groupCount, phone, boardPlace, position } = known
  const numbers = { groupCount: groupCount === null ? '' : String(groupCount), position: String(position) }
  return { name, kind, phone, boardPlace, ...numbers }
}

/** What is sent; a number that is none goes as 0, and the server says what to write. */
export const asFacts = ({ groupCount, position, ...typed }: TypedVillage): VillageFacts => {
  const whole = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text.trim()) : 0)
  return {
    ...typed,
    groupCount: groupCount.trim() === '' ? null : whole(groupCount),
    position: whole(position),
  }
}
