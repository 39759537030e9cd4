import { formatGigabytes } from "@/lib/choose/format-amounts";
import { type Memory, type MemoryPart, memoryParts } from "@/lib/choose/memory";

const names: Record<MemoryPart, string> = {
  weights: "Weights",
  kvCache: "KV cache",
  state: "State",
  activations: "Activations",
  gradients: "Gradients",
  optimizer: "Optimizer",
};

/** The parts of the memory as a bar, with a mark at the capacity, and as a list. */
export function MemoryBar({ memory, capacity }: { memory: Memory; capacity: number }) {
  const parts = memoryParts.filter((part) => memory[part] > 0);
  const scale = Math.max(memory.total, capacity);
  const share = (bytes: number) => `${((bytes / scale) * 100).toFixed(2)}%`;
  const limit = (capacity / scale) * 100;
  const description = parts.map((part) => `${names[part]} ${formatGigabytes(memory[part])}`).join(", ");
  return (
    <div className="memory">
      <svg width="100%" height="44" role="img" aria-label={`${description}; the limit is ${formatGigabytes(capacity)}`}>
        <rect className="free" width={share(capacity)} height="28" rx="3" />
        {parts.map((part, index) => {
          const start = parts.slice(0, index).reduce((sum, earlier) => sum + memory[earlier], 0);
          return <rect key={part} data-part={part} x={share(start)} width={share(memory[part])} height="28" />;
        })}
        <line x1={`${limit}%`} x2={`${limit}%`} y1="0" y2="32" />
        <text x={`${limit}%`} y="43" textAnchor={limit > 50 ? "end" : "start"}>
          {formatGigabytes(capacity)}
        </text>
      </svg>
      <ul>
        {parts.map((part) => (
          <li key={part} data-part={part}>
            {`${names[part]} `}
            <b>{formatGigabytes(memory[part])}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
