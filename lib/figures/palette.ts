import type { BranchColor } from "../content/schema/topic";
import type { BranchTone, Tone } from "./drawing";
import type { FigureTheme } from "./figure-options";

/**
 * Colors of saved pictures as sRGB values, because few programs that open SVG files read oklch(). They are those of
 * `app/globals.css`; a browser test compares the two.
 */
const tones: Record<FigureTheme, Record<Exclude<Tone, BranchTone>, string>> = {
  light: {
    surface: "#ffffff",
    sunken: "#f5f3ef",
    line: "#dedcd7",
    ink: "#1a1e28",
    muted: "#585c67",
    accent: "#2b519c",
  },
  dark: {
    surface: "#181a21",
    sunken: "#1f2129",
    line: "#31343c",
    ink: "#ebe9e4",
    muted: "#a6a9b2",
    accent: "#8fbefa",
  },
};

type BranchColors = [text: string, soft: string, mid: string, bar: string];

const branches: Record<FigureTheme, Record<BranchColor, BranchColors>> = {
  light: {
    indigo: ["#434ab8", "#eaefff", "#cdd7ff", "#535ec7"],
    teal: ["#006a65", "#e6f3f2", "#c3e0dd", "#237b76"],
    amber: ["#844b00", "#f9eee4", "#ecd4be", "#955d1e"],
    rose: ["#a31b45", "#ffe9ec", "#ffc9d0", "#b53756"],
    sky: ["#006394", "#e4f3fb", "#bfdef2", "#0075a4"],
    green: ["#256c2c", "#e9f4e8", "#c8e1c8", "#3c7d40"],
  },
  dark: {
    indigo: ["#a4b4ff", "#202541", "#343b68", "#7c8ae0"],
    teal: ["#8ec7c3", "#182c2a", "#264644", "#629f9b"],
    amber: ["#deb186", "#332416", "#523a23", "#b5885b"],
    rose: ["#fc9aa9", "#3d1c22", "#612d36", "#d36e80"],
    sky: ["#84c4e9", "#152a37", "#204458", "#579bc2"],
    green: ["#99c999", "#1c2c1d", "#2d472e", "#6fa170"],
  },
};

const branchTones: readonly string[] = ["branch", "branch-soft", "branch-mid", "branch-bar"] satisfies BranchTone[];

/** Returns the color of a tone as `#rrggbb`. Without a color, the tones of a branch are gray. */
export function toHex(theme: FigureTheme, tone: Tone, color?: BranchColor): string {
  const { muted, sunken, line } = tones[theme];
  const own = color ? branches[theme][color] : [muted, sunken, line, muted];
  return isBranchTone(tone) ? (own[branchTones.indexOf(tone)] ?? muted) : tones[theme][tone];
}

function isBranchTone(tone: Tone): tone is BranchTone {
  return branchTones.includes(tone);
}
