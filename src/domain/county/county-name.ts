/**
 * The county that a township names itself by; '' where it names none.
 * @example countyNameOf('盈江县盏西镇') // '盈江县'
 */
export const countyNameOf = (township: string): string =>
  /^(.{1,12}?(?:自治县|县|市|区))./u.exec(township)?.[1] ?? ''
