import type { BranchColor } from "@/lib/content/schema/topic";

/** Size of preview pictures in pixels, as Open Graph readers expect it. */
export const previewSize = { width: 1200, height: 630 };

/** Colors of the light theme. The renderer does not support `oklch()`; these are the values of globals.css in sRGB. */
const colors = { page: "#fbfaf7", ink: "#1f2233", muted: "#5b5d6b" };
const branchColors: Record<BranchColor, string> = {
  indigo: "#535ec7",
  teal: "#237b76",
  amber: "#955d1e",
  rose: "#b53756",
  sky: "#0075a4",
  green: "#3c7d40",
};

const maxBars = 6;
const longestBar = 560;

/** A topic with its number of papers. */
export interface PreviewBar {
  title: string;
  count: number;
  color: BranchColor;
}

/** The picture that other sites show with a link to a page: a title, facts, and a bar for each topic. */
export function PreviewPicture({
  site,
  title,
  facts,
  bars,
}: {
  /** Name of the site; empty if it is the title. */
  site: string;
  title: string;
  facts: string;
  bars: readonly PreviewBar[];
}) {
  const shown = bars.toSorted((a, b) => b.count - a.count).slice(0, maxBars);
  const largest = Math.max(1, ...shown.map(({ count }) => count));
  const fontSize = title.length > 34 ? 64 : 84;
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        width: "100%",
        height: "100%",
        padding: "56px 72px",
        background: colors.page,
        color: colors.ink,
        borderTop: `16px solid ${branchColors[shown[0]?.color ?? "indigo"]}`,
      }}
    >
      <div style={{ display: "flex", flexDirection: "column" }}>
        {site && <div style={{ fontSize: 34, color: colors.muted }}>{site}</div>}
        <div style={{ fontSize, lineHeight: 1.15 }}>{title}</div>
        <div style={{ fontSize: 34, color: colors.muted, marginTop: 8 }}>{facts}</div>
      </div>
      <div style={{ display: "flex", flexDirection: "column" }}>
        {shown.map(({ title: name, count, color }) => (
          <div key={name} style={{ display: "flex", alignItems: "center", fontSize: 28, marginTop: 10 }}>
            <div style={{ display: "flex", width: 400, overflow: "hidden", whiteSpace: "nowrap" }}>{name}</div>
            <div
              style={{
                width: Math.max(6, (count / largest) * longestBar),
                height: 26,
                marginRight: 16,
                borderRadius: 5,
                background: branchColors[color],
              }}
            />
            <div style={{ color: colors.muted }}>{String(count)}</div>
          </div>
        ))}
      </div>
    </div>
  );
}
