import { type Browser, chromium } from "@playwright/test";
import { launchFlags } from "../browser/launch-flags";

/** Runs `use` with a fresh headless Chromium that also listens on `debuggingPort`, and closes it in any case. */
export async function withBrowser<Result>(
  { executablePath, debuggingPort }: { executablePath: string; debuggingPort?: number },
  use: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const args = [...launchFlags, ...(debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : [])];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
