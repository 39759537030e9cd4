/**
 * A bar that fills a share of its space, from 0 to 1. It is a shape, not a background, so that print and forced colors
 * show it too. The text beside it has the number.
 */
export function Bar({ share, className = "" }: { share: number; className?: string }) {
  return (
    <svg aria-hidden="true" className={`bar ${className}`} width={`${Math.max(0.5, Math.round(share * 1000) / 10)}%`}>
      <rect width="100%" height="100%" rx="2" />
    </svg>
  );
}
