/**
 * What libraries find and keep under `globalThis` in the mini-program, whose engine on old phones doesn't know that name: a
 * place of their own. Nothing of WeChat's is there. Mini-program build only.
 */
export const everywhere: Record<string, unknown> = {}
