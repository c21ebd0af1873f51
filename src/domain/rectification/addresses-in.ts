const ADDRESS = /https?:\/\/[^\s，。；、（）《》“”<>]+/g

/**
 * Web addresses in a text, each once, in their order.
 * @example addressesIn('见 https://yj.gov.cn/zn，已更新') // ['https://yj.gov.cn/zn']
 */
export const addressesIn = (text: string): readonly string[] => [...new Set(text.match(ADDRESS) ?? [])]
