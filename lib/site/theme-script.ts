/**
 * Script that runs before the first paint, so that the theme does not change before the reader's eyes. Where storage is
 * blocked, the theme is the system's.
 */
export const themeScript = `{const d=document.documentElement.dataset;d.script="";try{const t=localStorage.getItem("theme");if(t==="dark"||t==="light")d.theme=t}catch{}}`;
