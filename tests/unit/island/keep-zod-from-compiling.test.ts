import { afterEach, expect, test, vi } from "vitest";
import * as z from "zod";
import * as mini from "zod/mini";
import { keepZodFromCompiling } from "@/components/island/keep-zod-from-compiling";

afterEach(() => {
  vi.unstubAllGlobals();
});

// If an update of zod renames the global, this test fails.
test("zod's settings are the global that the page script sets", () => {
  const settings: unknown = Reflect.get(globalThis, "__zod_globalConfig");
  expect(z.config()).toBe(settings);
  expect(mini.config()).toBe(settings);
  vi.stubGlobal("__zod_globalConfig", undefined);
  keepZodFromCompiling();
  expect(Reflect.get(globalThis, "__zod_globalConfig")).toEqual({ jitless: true });
});
