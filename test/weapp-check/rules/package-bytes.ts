import type { Rule } from '../rule'

const MEGABYTE = 1024 ** 2
const MOST_MAIN = MEGABYTE
const MOST_SUB = 1.5 * MEGABYTE

const mostFor = (name: string): number => (name === 'main' ? MOST_MAIN : MOST_SUB)

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1024)} KB`

/** WeChat takes 2 MB each; what is loaded in a valley should be half. */
export const packageBytes: Rule = {
  name: '包的大小',
  goal: '主包 ≤ 1.0 MB，分包各 ≤ 1.5 MB',
  weight: 0,
  reads: 'build',
  judge: ({ built }) => {
    const all = Object.entries(built.bytes)
    return {
      measured: all.map(([name, bytes]) => `${name.replace(/\/$/, '')} ${kilobytes(bytes)}`).join('，'),
      faults: all
        .filter(([name, bytes]) => bytes > mostFor(name))
        .map(([name, bytes]) => `${name}：${kilobytes(bytes)}`),
    }
  },
}
