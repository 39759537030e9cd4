import type { YearCount } from "@/lib/charts/year-counts";
import { round } from "@/lib/figures/drawing";
import { buildDay } from "@/lib/site/build-day";
import { countOf } from "@/lib/text/format";

const barHeight = 92;
const step = 44;
const barWidth = 30;

/**
 * A bar chart of papers by year, with a color for each series. Each bar links to the papers of its year. The bar of the
 * current year is pale, because the year is not over.
 */
export function PapersByYear({
  years,
  seriesNames,
  hrefOf,
  today = buildDay(),
}: {
  years: readonly YearCount[];
  /** Names of the series by color, if there are several. */
  seriesNames?: Readonly<Record<string, string>>;
  /** Returns the link target for the bar of a year. */
  hrefOf: (year: number) => string;
  /** A day in the current year, as YYYY-MM-DD. */
  today?: string;
}) {
  const maxTotal = Math.max(...years.map(({ total }) => total));
  const width = years.length * step;
  const currentYear = Number(today.slice(0, 4));
  const hasCurrentYear = years.some(({ year, total }) => year === currentYear && total > 0);
  return (
    <figure>
      <svg
        viewBox={`0 0 ${width} ${barHeight + 42}`}
        width={round(width * 1.4)}
        textAnchor="middle"
        className="h-auto max-w-full text-[11px] tabular-nums"
      >
        <title>Papers by year</title>
        <line x1="0" x2={width} y1={barHeight + 18.5} y2={barHeight + 18.5} className="stroke-line" />
        {years.map((count, index) => {
          const bar = (
            <Bar key={count.year} count={count} maxTotal={maxTotal} left={index * step + (step - barWidth) / 2} />
          );
          return count.total === 0 ? (
            bar
          ) : (
            <a
              key={count.year}
              href={hrefOf(count.year)}
              aria-label={describeYear(count, seriesNames) + (count.year === currentYear ? " (so far)" : "")}
              className={count.year === currentYear ? "current-year" : undefined}
            >
              {bar}
            </a>
          );
        })}
      </svg>
      {(seriesNames || hasCurrentYear) && (
        <figcaption className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
          {Object.entries(seriesNames ?? {}).map(([color, name]) => (
            <span key={color} data-color={color} className="inline-flex items-center gap-1.5">
              <svg viewBox="0 0 10 10" className="size-2.5" aria-hidden="true">
                <rect width="10" height="10" rx="2" className="fill-branch-bar" />
              </svg>
              {name}
            </span>
          ))}
          {hasCurrentYear && <span>Pale: {currentYear} so far</span>}
        </figcaption>
      )}
    </figure>
  );
}

function Bar({ count, maxTotal, left }: { count: YearCount; maxTotal: number; left: number }) {
  const middle = left + barWidth / 2;
  const scale = barHeight / maxTotal;
  const heights = count.bySeries.map((part) => part.count * scale);
  const topOf = (index: number) =>
    barHeight + 18 - heights.slice(0, index + 1).reduce((sum, height) => sum + height, 0);
  return (
    <>
      {count.bySeries.map(({ series, count: size }, index) =>
        size === 0 ? null : (
          <rect
            key={series}
            data-color={series}
            x={left}
            y={round(topOf(index))}
            width={barWidth}
            height={round(size * scale)}
            className="fill-branch-bar"
          />
        ),
      )}
      {count.total > 0 && (
        <text x={middle} y={round(topOf(heights.length) - 5)} className="fill-ink">
          {count.total}
        </text>
      )}
      <text x={middle} y={barHeight + 35} className="fill-muted">
        {count.year}
      </text>
    </>
  );
}

/** Returns a label such as "143 papers from 2024: 101 Model-Centric, 24 Data-Centric". */
function describeYear({ year, total, bySeries }: YearCount, names: Readonly<Record<string, string>> = {}): string {
  const parts = bySeries.flatMap(({ series, count }) =>
    names[series] && count > 0 ? `${count} ${names[series]}` : [],
  );
  return `${countOf(total, "paper")} from ${year}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}`;
}
