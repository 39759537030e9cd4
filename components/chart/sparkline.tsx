const height = 16;
const step = 5;

/** Numbers as small bars, side by side. The text beside it says what they mean, so it has no accessible name. */
export function Sparkline({ numbers }: { numbers: readonly number[] }) {
  const max = Math.max(1, ...numbers);
  const bars = numbers.map((number, index) => {
    const size = number === 0 ? 0 : Math.max(1, Math.round((number / max) * height));
    return `M${index * step} ${height}v-${size}h4v${size}z`;
  });
  const width = numbers.length * step;
  return (
    <svg aria-hidden="true" className="sparkline" viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <path d={bars.join("")} />
    </svg>
  );
}
