/** The program in each archive: Node's own modules only, no network, at most 40 lines. */
export const VERIFY_SCRIPT = String.raw`// 核验本档案是否原样。用法：安装 Node.js 20 以上，在本文件夹运行 node verify.mjs（不需要联网）
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
const here = dirname(fileURLToPath(import.meta.url))
const read = (name) => readFileSync(join(here, name))
const sha = (bytes) => createHash('sha256').update(bytes).digest('hex')
const canonical = (value) =>
  Array.isArray(value) ? '[' + value.map(canonical) + ']'
  : value && typeof value === 'object'
    ? '{' + Object.keys(value).sort().map((key) => JSON.stringify(key) + ':' + canonical(value[key])) + '}'
    : JSON.stringify(value)
const stop = (text, code = 1) => { console.log(text); process.exit(code) }
const check = (holds, text) => { if (!holds) stop('核验不通过：' + text) }
process.on('uncaughtException', () => stop('核验不通过：有文件损坏或者不完整'))
const names = readdirSync(here, { recursive: true }).map((name) => name.replaceAll('\\', '/'))
  .filter((name) => statSync(join(here, name)).isFile())
if (!names.includes('manifest.json')) stop('无法核验：本文件夹没有 manifest.json', 2)
check(names.includes('manifest.sha256'), '缺少文件 manifest.sha256')
check(sha(read('manifest.json')) + '  manifest.json\n' === read('manifest.sha256').toString('latin1'), 'manifest.json 与 manifest.sha256 不符')
const manifest = JSON.parse(read('manifest.json')), listed = manifest.files.map((file) => file.path)
for (const { path, bytes, sha256 } of manifest.files) {
  check(names.includes(path), '缺少文件 ' + path)
  check(read(path).length === bytes && sha(read(path)) === sha256, '文件 ' + path + ' 被改动')
}
for (const name of names) check(listed.includes(name) || name.startsWith('manifest.'), '多出文件 ' + name)
const lines = read('events.jsonl').toString().split('\n').slice(0, -2).map((line) => JSON.parse(line))
let hash = '0'.repeat(64)
lines.forEach(({ content, ...link }, at) => {
  check(link.prevHash === hash && content.event.seq === at + 1 && content.caseId === manifest.caseId, '第 ' + (at + 1) + ' 项记录接不上前一项')
  hash = sha(hash + '\n' + canonical(content))
  check(link.hash === hash, '第 ' + (at + 1) + ' 项记录被改动')
})
const whole = [...lines, { end: { events: lines.length, head: hash } }].map(canonical).join('\n') + '\n'
check(whole === read('events.jsonl').toString() && hash === manifest.head && lines.length === manifest.events, '记录的写法、项数或末项不符')
const { anchor } = manifest, step = (left, right) => sha('node\n' + left + '\n' + right)
if (anchor) check(anchor.root === anchor.path.reduce((to, at) => at[0] === 'L' ? step(at.slice(1), to) : step(to, at.slice(1)), sha('leaf\n' + anchor.salt + '\n' + anchor.key + '\n' + anchor.head)) && lines[anchor.seq - 1]?.hash === anchor.head && anchor.key === 'case:' + manifest.caseId, '每日存证的包含证明不成立')
console.log('核验通过：' + manifest.caseNumber + '，' + lines.length + ' 项记录、' + listed.length + ' 个文件均为原样。' + (anchor ? '请再到网站“每日存证”核对 ' + anchor.on + ' 的存证值：' + anchor.root : '本档案尚无每日存证。'))
`
