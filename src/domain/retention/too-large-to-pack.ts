/** Most content of a package that is made at the desk. Unit: bytes. */
export const LARGEST_PACKAGE = 64 * 1024 * 1024

/**
 * What whoever wants a larger package reads: why it isn't made, whom to ask, and for what.
 * @example tooLargeToPack('npm run hand-over -- zhanxi 2025 2025.zip')
 */
export const tooLargeToPack = (command: string): string =>
  `材料超过 ${LARGEST_PACKAGE / 1024 / 1024} MB，网页上做不了，什么也没有改动。请找县里管理系统主机的人，把这行命令发给他运行，做好的文件由他交给您：${command}`
