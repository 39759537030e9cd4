"use client";

import { useState } from "react";
import { themeKey } from "@/lib/site/theme-script";

/** The order in which the button cycles through the themes, for a light and a dark system. */
const orders = { light: ["system", "dark", "light"], dark: ["system", "light", "dark"] } as const;

/**
 * A button that cycles through the themes: the system theme, the opposite theme, then the current system theme as a
 * fixed choice. It stores the choice if storage is available. `<html data-theme>` has the choice; without the
 * attribute, the page follows the system.
 */
export function ThemeSwitch() {
  // The page is written before the reader's choice is known, so the button names it only after a click.
  const [theme, setTheme] = useState<string>();
  const change = () => {
    const root = document.documentElement.dataset;
    const order = orders[matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light"];
    const current = order.findIndex((choice) => choice === (root.theme ?? "system"));
    const next = order[(current + 1) % order.length] ?? "system";
    if (next === "system") delete root.theme;
    else root.theme = next;
    setTheme(next);
    try {
      if (next === "system") localStorage.removeItem(themeKey);
      else localStorage.setItem(themeKey, next);
    } catch {
      // Storage is blocked: the choice applies to this page only.
    }
  };
  return (
    <button
      type="button"
      onClick={change}
      className="icon-button theme-switch with-script"
      aria-label="Theme: light, dark or system"
      title={theme && `Theme: ${theme}`}
      aria-description={theme && `Now ${theme}`}
    />
  );
}
