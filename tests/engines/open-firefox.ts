import puppeteer from "puppeteer-core";
import type { EnginePage } from "./engine-page";
import { findProgram } from "./installed-engines";

/** Opens Firefox without a window. Puppeteer drives it with WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export async function openFirefox(site: string): Promise<EnginePage> {
  const executablePath = findProgram(["firefox-esr", "firefox"]);
  if (!executablePath) throw new Error("Firefox is not installed.");
  const browser = await puppeteer.launch({ browser: "firefox", executablePath, defaultViewport: null });
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(new URL(address, site).href)),
    reload: async () => void (await page.reload()),
    click: async (element) => (await page.evaluateHandle<[], () => Element>(element)).click(),
    type: (text) => page.keyboard.type(text),
    press: async (key) => {
      if (key !== "Control+V") return page.keyboard.press(key);
      await page.keyboard.down("Control");
      await page.keyboard.press("v");
      await page.keyboard.up("Control");
    },
    evaluate: (expression) => page.evaluate(expression),
    resize: (width, height) => page.setViewport({ width, height }),
    close: () => browser.close(),
  };
}
