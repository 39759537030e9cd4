"use client";

import { themeKey } from "@/lib/site/theme-script";

/** A button that switches between light and dark, and stores the choice if storage is available. */
export function ThemeSwitch() {
  const toggle = () => {
    const root = document.documentElement;
    const isDark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = isDark ? "light" : "dark";
    try {
      localStorage.setItem(themeKey, root.dataset.theme);
    } catch {
      // Storage is blocked: the choice applies to this page only.
    }
  };
  return (
    <button
      type="button"
      onClick={toggle}
      className="icon-button theme-switch with-script"
      aria-label="Switch between light and dark"
    />
  );
}
