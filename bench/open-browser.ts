import { type Browser, chromium } from "@playwright/test";
import { launchFlags } from "@/scripts/browser/launch-flags";

/** Runs `use` with a new headless Chromium, which can listen on `debuggingPort`, and closes it afterwards. */
export async function withBrowser<Result>(
  { executablePath, debuggingPort, flags = [] }: { executablePath: string; debuggingPort?: number; flags?: string[] },
  use: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const args = [...launchFlags, ...flags, ...(debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : [])];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
