import type { BuiltPackage } from './evidence'

/** One block of a stylesheet. */
export interface StyleBlock {
  readonly file: string
  readonly selector: string
  readonly body: string
}

/** Every block of every stylesheet of the build. */
export const blocksOf = ({ texts }: Pick<BuiltPackage, 'texts'>): readonly StyleBlock[] =>
  Object.entries(texts)
    .filter(([file]) => file.endsWith('.wxss'))
    .flatMap(([file, text]) =>
      [...text.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
        file,
        selector: selector.trim(),
        body,
      })),
    )
