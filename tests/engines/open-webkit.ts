import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { Builder, Key as Code, type WebElement } from "selenium-webdriver";
import { DriverService } from "selenium-webdriver/remote";
import type { EnginePage, Key } from "./engine-page";
import { findProgram } from "./installed-engines";

/** Hides the toolbar. Otherwise, it keeps the window wider than a phone. */
const toolbarStyle = "* { min-width: 0; margin: 0; padding: 0; border-width: 0; font-size: 1px; }";

/** The code of each key (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
const codes: Record<Key, string[]> = {
  "/": ["/"],
  ArrowDown: [Code.ARROW_DOWN],
  Enter: [Code.ENTER],
  "Control+V": [Code.CONTROL, "v"],
};

/**
 * Opens WebKitGTK's MiniBrowser on a virtual screen. Its driver implements WebDriver
 * (https://www.w3.org/TR/webdriver2/), but not WebDriver BiDi.
 */
export async function openWebkit(site: string): Promise<EnginePage> {
  const screen = await startScreen();
  const settings = mkdtempSync(join(tmpdir(), "engines-"));
  mkdirSync(join(settings, "gtk-3.0"));
  writeFileSync(join(settings, "gtk-3.0", "gtk.css"), toolbarStyle);
  const service = new DriverService.Builder(findProgram(["WebKitWebDriver"]) ?? "WebKitWebDriver")
    .setLoopback(true)
    .setEnvironment({ ...process.env, DISPLAY: screen.display, XDG_CONFIG_HOME: settings })
    .build();
  const stop = async () => {
    await service.kill();
    screen.stop();
    rmSync(settings, { recursive: true, force: true });
  };
  try {
    const capabilities = { browserName: "MiniBrowser" };
    const driver = await new Builder()
      .disableEnvironmentOverrides()
      .usingServer(await service.start())
      .withCapabilities(capabilities)
      .build();
    return {
      open: (address) => driver.get(new URL(address, site).href),
      reload: () => driver.navigate().refresh(),
      click: async (element) => {
        // The driver scrolls to the element, but does not wait until smooth scrolling ends.
        const script = `const element = ${element}; element.scrollIntoView({ block: "center", behavior: "instant" });`;
        await (await driver.executeScript<WebElement>(`${script} return element`)).click();
      },
      type: (text) => driver.actions().sendKeys(text).perform(),
      press: async (key) => {
        const actions = driver.actions();
        for (const code of codes[key]) actions.keyDown(code);
        for (const code of codes[key].toReversed()) actions.keyUp(code);
        await actions.perform();
      },
      evaluate: (expression) => driver.executeScript(`return ${expression}`),
      resize: async (width, height) => void (await driver.manage().window().setRect({ x: 0, y: 0, width, height })),
      close: async () => {
        await driver.quit();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Starts a virtual screen. Xvfb writes the number of its display to the given file descriptor. */
async function startScreen(): Promise<{ display: string; stop: () => void }> {
  const screen = spawn("Xvfb", ["-displayfd", "3", "-screen", "0", "1280x1024x24"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  const [number] = await once(screen.stdio[3] as Readable, "data");
  return { display: `:${String(number).trim()}`, stop: () => screen.kill() };
}
