import { readXml, type Attributes } from './markup'

interface PlacedText {
  readonly left: number
  readonly top: number
  readonly height: number
  text: string
}

const placed = ({ Boundary = '' }: Attributes): PlacedText => {
  const [left = 0, top = 0, , height = 0] = Boundary.trim().split(/\s+/u).map(Number)
  return { left, top, height, text: '' }
}

const textsOf = (xml: string): readonly PlacedText[] => {
  const texts: PlacedText[] = []
  let inCode = false
  readXml(xml, {
    open: (name, attributes) => {
      if (name.endsWith('TextObject')) texts.push(placed(attributes))
      inCode = name.endsWith('TextCode')
    },
    text: (text) => {
      const last = texts.at(-1)
      if (inCode && last !== undefined) last.text += text
    },
    close: (name) => {
      if (name.endsWith('TextCode')) inCode = false
    },
  })
  return texts.filter(({ text }) => text.trim() !== '')
}

const isBeside = (one: PlacedText, other: PlacedText): boolean =>
  Math.abs(one.top - other.top) < Math.max(one.height, other.height, 1) / 2

/** The lines of a page of an OFD: texts at one height belong together, from the left. Source: GB/T 33190-2016, 11 [K]. */
export const ofdLines = (xml: string): readonly string[] => {
  const lines: PlacedText[][] = []
  for (const text of [...textsOf(xml)].sort((a, b) => a.top - b.top)) {
    const line = lines.at(-1)
    if (line?.[0] !== undefined && isBeside(line[0], text)) line.push(text)
    else lines.push([text])
  }
  return lines.map((line) =>
    line
      .sort((a, b) => a.left - b.left)
      .map(({ text }) => text.trim())
      .join(''),
  )
}
