import { type CostPoint, formatMagnitude, logScale, logTicks } from "@/lib/charts/cost-points";
import { positionLabels } from "@/lib/charts/position-labels";

const left = 48;

/**
 * A plot of models by parameters and training tokens, on logarithmic axes. Phones get a taller, narrower version. Where
 * points are dense, some have no label; a tooltip names them.
 */
export function CostPlot({ points }: { points: readonly CostPoint[] }) {
  return (
    <figure>
      <Plot points={points} width={860} height={600} className="hidden md:block" />
      <Plot points={points} width={380} height={700} className="md:hidden" />
    </figure>
  );
}

function Plot({
  points,
  width,
  height,
  className,
}: {
  points: readonly CostPoint[];
  width: number;
  height: number;
  className: string;
}) {
  const bottom = height - 48;
  const x = logScale(
    points.map((point) => point.parameters),
    [left, width - 30],
  );
  const y = logScale(
    points.map((point) => point.tokens),
    [bottom, 16],
  );
  const placed = points.map((point) => ({ x: x(point.parameters), y: y(point.tokens), label: point.model }));
  const labels = positionLabels(placed, width);
  const values = points.map(
    ({ model, parameters: count, tokens: size }) =>
      `${model}: ${formatMagnitude(count)} parameters, ${formatMagnitude(size)} tokens`,
  );
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label="Parameters and training tokens of models"
      className={`h-auto w-full max-w-4xl ${className}`}
    >
      <desc>{values.join("; ")}</desc>
      {logTicks(x).map((tick) => (
        <g key={tick}>
          <line x1={x(tick)} x2={x(tick)} y1="8" y2={bottom} className="stroke-line" />
          <text x={x(tick)} y={bottom + 18} textAnchor="middle" className="fill-muted text-[12px]">
            {formatMagnitude(tick)}
          </text>
        </g>
      ))}
      {logTicks(y).map((tick) => (
        <g key={tick}>
          <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} className="stroke-line" />
          <text x={left - 8} y={y(tick) + 4} textAnchor="end" className="fill-muted text-[12px]">
            {formatMagnitude(tick)}
          </text>
        </g>
      ))}
      <text x={(left + width) / 2} y={height - 8} textAnchor="middle" className="fill-muted text-[12px]">
        parameters
      </text>
      <text
        transform={`translate(11 ${bottom / 2}) rotate(-90)`}
        textAnchor="middle"
        className="fill-muted text-[12px]"
      >
        training tokens
      </text>
      {placed.map((point, index) => (
        <g key={point.label}>
          <circle cx={point.x} cy={point.y} r="5" className="fill-accent">
            <title>{values[index]}</title>
          </circle>
          {labels[index] && (
            <text
              x={labels[index].x}
              y={labels[index].y}
              textAnchor={labels[index].anchor}
              className="fill-ink text-[12px]"
            >
              {point.label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
