/** `theme.json`: what `@name` stands for in either scheme. */
export type ThemeFile = Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>>

/**
 * A configuration with every `@name` replaced as WeChat does it where `darkmode` is on.
 * A name the theme doesn't know is an error: WeChat would draw nothing there.
 */
export function inTheme<T>(config: T, values: Readonly<Record<string, string>>): T {
  if (typeof config === 'string')
    return (config.startsWith('@') ? valueOf(config.slice(1), values) : config) as T
  if (Array.isArray(config)) return config.map((part: unknown) => inTheme(part, values)) as T
  if (typeof config !== 'object' || config === null) return config
  return Object.fromEntries(Object.entries(config).map(([name, part]) => [name, inTheme(part, values)])) as T
}

function valueOf(name: string, values: Readonly<Record<string, string>>): string {
  const value = values[name]
  if (value === undefined) throw new Error(`theme.json knows no ${name}`)
  return value
}
