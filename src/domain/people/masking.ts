const stars = (count: number): string => '*'.repeat(Math.max(0, count))

/** Splits by whole characters, so that a rare character outside the basic plane stays whole. */
const charactersOf = (text: string): readonly string[] => Array.from(text.trim())

/**
 * A person's name with only its last character shown: 王小明 → **明. One character is hidden wholly.
 * Source: 个人信息保护法 Art. 6 (no more than needed).
 * @example maskName('王小明') // '**明'
 */
export const maskName = (name: string): string => {
  const characters = charactersOf(name)
  if (characters.length <= 1) return stars(characters.length)
  return stars(characters.length - 1) + characters[characters.length - 1]
}

/**
 * A phone number with its first three and last two digits shown; short numbers are hidden wholly.
 * @example maskPhone('13888880000') // '138******00'
 */
export const maskPhone = (phone: string): string => {
  const text = phone.trim()
  return text.length < 8 ? stars(text.length) : text.slice(0, 3) + stars(text.length - 5) + text.slice(-2)
}

/**
 * An identity number or credit code with its first and last two characters shown: neither birthday nor order number.
 * @example maskIdentityNumber('11010519491231002X') // '1***************2X'
 */
export const maskIdentityNumber = (number: string): string => {
  const text = number.trim()
  return text.length < 8 ? stars(text.length) : text.slice(0, 1) + stars(text.length - 3) + text.slice(-2)
}

const AREA = /^(.*?(?:省|自治区|特别行政区|市|州|地区|盟|县|区|旗|乡|镇|街道))/

const publicPartOf = (address: string): string => {
  let rest = address
  let shown = ''
  for (let found = AREA.exec(rest); found !== null; found = AREA.exec(rest)) {
    shown += found[1]!
    rest = rest.slice(found[1]!.length)
  }
  return shown
}

/**
 * An address down to township or street office; village, road and house number are hidden.
 * @example maskAddress('云南省德宏州盈江县盏西镇关上村12号') // '云南省德宏州盈江县盏西镇****'
 */
export const maskAddress = (address: string): string => {
  const text = address.trim()
  if (text === '') return ''
  const shown = publicPartOf(text)
  return shown.length === text.length ? shown : `${shown}****`
}

/**
 * An e-mail address with the first character of its name and its domain shown.
 * @example maskEmail('wang@example.cn') // 'w***@example.cn'
 */
export const maskEmail = (email: string): string => {
  const text = email.trim()
  const at = text.lastIndexOf('@')
  if (at < 1) return stars(text.length)
  return `${at === 1 ? '*' : text.charAt(0)}***${text.slice(at)}`
}
