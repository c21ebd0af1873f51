import type { Compiler } from 'webpack'

interface Expression {
  readonly operator?: string
  readonly argument?: { readonly type: string }
}

/** What of webpack's parser is needed; its own types know the hook by another name in each version. */
interface Parser {
  readonly hooks: {
    readonly isPure: {
      for(type: string): { tap(name: string, judge: (expression: Expression) => true | undefined): void }
    }
  }
}

const isVoid = ({ operator, argument }: Expression): true | undefined =>
  operator === 'void' && argument?.type === 'Literal' ? true : undefined

/**
 * Lets webpack know that `void 0` does nothing. esbuild writes it for `undefined`, and a call marked as pure counts as
 * one only when its arguments do: with it, every component of Taro stayed in the program, and a player of films.
 */
export class PureVoid {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('PureVoid', (_, { normalModuleFactory }) => {
      for (const type of ['javascript/auto', 'javascript/esm'] as const)
        normalModuleFactory.hooks.parser
          .for(type)
          .tap('PureVoid', (parser: Parser) =>
            parser.hooks.isPure.for('UnaryExpression').tap('PureVoid', isVoid),
          )
    })
  }
}
