const two = (part: number): string => String(part).padStart(2, '0')

/** A moment as people say it, by the clock of this device: 「9月18日 10:32」, with the year where it isn't this one. */
export const momentInWords = (milliseconds: number): string => {
  const at = new Date(milliseconds)
  const year = at.getFullYear() === new Date().getFullYear() ? '' : `${at.getFullYear()}年`
  return `${year}${at.getMonth() + 1}月${at.getDate()}日 ${two(at.getHours())}:${two(at.getMinutes())}`
}
