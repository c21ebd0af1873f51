const FOLDER = new Set(['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST', 'EPERM', 'ENOSPC'])

const member = (error: Error, name: string): string => {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' ? value : ''
}

const ofSystem = (error: Error): string | null => {
  const code = member(error, 'code')
  const port = String(Reflect.get(error, 'port') ?? '')
  if (code === 'EADDRINUSE') {
    return `端口 ${port} 已被占用，请用 --port 换一个 / port ${port} is in use: choose another with --port`
  }
  const isNoPlace = code === 'ENOENT' && member(error, 'syscall') === 'mkdir'
  if (FOLDER.has(code) || isNoPlace) {
    const place = member(error, 'path')
    return `数据文件夹不能写入，请检查权限，或用 --data 换一个 / the data folder cannot be written: ${place} (${code})`
  }
  return null
}

/** One line in Chinese and English for a server that can't start; a bug keeps its stack. */
export const lineFor = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const userMessage = member(error, 'userMessage')
  if (userMessage !== '') return `${userMessage} / ${error.message}`
  if (error.name === 'SettingsError' || error instanceof RangeError) return error.message
  if (member(error, 'code').startsWith('ERR_PARSE_ARGS')) {
    return `选项不对 / bad option: ${error.message.split('\n')[0] ?? ''}`
  }
  return ofSystem(error) ?? error.stack ?? error.message
}
