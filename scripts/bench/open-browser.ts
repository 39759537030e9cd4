import { type Browser, chromium } from "@playwright/test";

const quietly = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Runs `use` with a fresh headless Chromium that also listens on `debuggingPort`, and closes it in any case. */
export async function withBrowser<Result>(
  { executablePath, debuggingPort }: { executablePath: string; debuggingPort?: number },
  use: (browser: Browser) => Promise<Result>,
): Promise<Result> {
  const args = [...quietly, ...(debuggingPort ? [`--remote-debugging-port=${debuggingPort}`] : [])];
  const browser = await chromium.launch({ executablePath, args });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}
