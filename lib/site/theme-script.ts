/** Key of the theme in the browser's storage. */
export const themeKey = "theme";

/**
 * Script that applies the theme before the first paint, to avoid a flash of the other theme. It applies the theme again
 * when a prerendered or cached page is shown, and when another tab changes the theme. Without a stored theme, or if
 * storage is blocked, the theme follows the system.
 */
export const themeScript = `{const r=document.documentElement.dataset,a=()=>{try{const t=localStorage.getItem("${themeKey}");/^(dark|light)$/.test(t)?r.theme=t:delete r.theme}catch{}};r.script="";a();for(const e of["pageshow","storage","prerenderingchange"])addEventListener(e,a,true)}`;
