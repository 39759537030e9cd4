import type { YearCount } from "@/lib/chart/year-counts";
import { countOf } from "@/lib/format";

const barHeight = 92;
const step = 44;
const barWidth = 30;

/** Papers by year as bars, one colour a series, with the numbers in words for screen readers. */
export function PapersByYear({
  years,
  seriesNames,
  linkTo,
}: {
  years: readonly YearCount[];
  /** Names of the series by colour, when there are several. */
  seriesNames?: Readonly<Record<string, string>>;
  /** Address that a year's bar leads to. */
  linkTo?: (year: number) => string;
}) {
  const most = Math.max(...years.map(({ total }) => total));
  const width = Math.max(years.length * step, step);
  const label = `Papers by year: ${years.map(({ year, total }) => `${year} ${total}`).join(", ")}.`;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${width} ${barHeight + 42}`}
        // A picture has no parts for a screen reader; links in it must stay reachable.
        {...(linkTo ? {} : { role: "img", "aria-label": label })}
        className="h-auto w-full"
        style={{ maxWidth: `${width * 1.4}px` }}
      >
        <line x1="0" x2={width} y1={barHeight + 18.5} y2={barHeight + 18.5} className="stroke-line" />
        {years.map(({ year, total, bySeries }, index) => {
          const x = index * step + (step - barWidth) / 2;
          let top = barHeight + 18;
          const bar = (
            <g key={year}>
              {bySeries.map(({ series, count }) => {
                const height = (count / most) * barHeight;
                top -= height;
                return count === 0 ? null : (
                  <rect
                    key={series}
                    data-color={series}
                    x={x}
                    y={top}
                    width={barWidth}
                    height={height}
                    className="fill-branch-bar"
                  />
                );
              })}
              {total > 0 && (
                <text
                  x={x + barWidth / 2}
                  y={top - 5}
                  textAnchor="middle"
                  className="fill-ink text-[11px] tabular-nums"
                >
                  {total}
                </text>
              )}
              <text
                x={x + barWidth / 2}
                y={barHeight + 35}
                textAnchor="middle"
                className="fill-muted text-[11px] tabular-nums"
              >
                {year}
              </text>
            </g>
          );
          return linkTo && total > 0 ? (
            <a key={year} href={linkTo(year)} aria-label={`${countOf(total, "paper")} of ${year}`}>
              {bar}
            </a>
          ) : (
            bar
          );
        })}
      </svg>
      {seriesNames && (
        <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
          {Object.entries(seriesNames).map(([color, name]) => (
            <span key={color} data-color={color} className="inline-flex items-center gap-1.5">
              <span className="size-2.5 rounded-xs bg-branch-bar" />
              {name}
            </span>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
