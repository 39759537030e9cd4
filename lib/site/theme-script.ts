/**
 * Script that applies the theme before the first paint, to avoid a flash of the other theme. It applies the theme again
 * when a prerendered or cached page is shown, and when another tab changes the theme. If storage is blocked, the theme
 * follows the system.
 */
export const themeScript = `{const r=document.documentElement.dataset,a=()=>{try{const t=localStorage.getItem("theme");if(t==="dark"||t==="light")r.theme=t;else delete r.theme}catch{}};r.script="";a();addEventListener("pageshow",a);addEventListener("storage",a);document.addEventListener("prerenderingchange",a)}`;
