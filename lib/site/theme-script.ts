/**
 * Script that runs before the first paint, so that the theme does not change before the reader's eyes. It runs again when
 * the reader comes to a page that was drawn earlier, and when another tab changes the theme. Where storage is blocked, the
 * theme is the system's.
 */
export const themeScript = `{const r=document.documentElement.dataset,a=()=>{try{const t=localStorage.getItem("theme");if(t==="dark"||t==="light")r.theme=t;else delete r.theme}catch{}};r.script="";a();addEventListener("pageshow",a);addEventListener("storage",a);document.addEventListener("prerenderingchange",a)}`;
