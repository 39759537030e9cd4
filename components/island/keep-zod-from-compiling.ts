/**
 * Keeps zod from compiling schemas with `new Function`, which the Content-Security-Policy blocks. Must run before zod is
 * imported. zod reads its settings from this global (https://github.com/colinhacks/zod/pull/5889), so the script of
 * every page need not contain zod's own `config`, which brings 12 KB with it.
 */
export function keepZodFromCompiling(): void {
  Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
}
