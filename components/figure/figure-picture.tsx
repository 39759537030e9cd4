import { type Drawing, type Mark, round, type TextMark, type Tone } from "@/lib/figures/drawing";
import type { FigureTheme } from "@/lib/figures/figure-options";
import { textWidth } from "@/lib/figures/text-width";

const fills: Readonly<Record<Tone, string>> = {
  surface: "fill-surface",
  sunken: "fill-sunken",
  line: "fill-line",
  ink: "fill-ink",
  muted: "fill-muted",
  accent: "fill-accent",
  branch: "fill-branch",
  "branch-soft": "fill-branch-soft",
  "branch-mid": "fill-branch-mid",
  "branch-bar": "fill-branch-bar",
};

const strokes: Readonly<Record<Tone, string>> = {
  surface: "stroke-surface",
  sunken: "stroke-sunken",
  line: "stroke-line",
  ink: "stroke-ink",
  muted: "stroke-muted",
  accent: "stroke-accent",
  branch: "stroke-branch",
  "branch-soft": "stroke-branch-soft",
  "branch-mid": "stroke-branch-mid",
  "branch-bar": "stroke-branch-bar",
};

/**
 * A drawing as an SVG element. Links in it are for the pointer only: the table of the figure has them, too. `theme`
 * overrides the theme of the page.
 */
export function FigurePicture({
  drawing: { width, height, title, description, marks },
  theme,
  className = "",
}: {
  drawing: Drawing;
  theme?: FigureTheme | undefined;
  className?: string;
}) {
  const hasLinks = marks.some((mark) => mark.kind === "rect" && mark.link);
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role={hasLinks ? "group" : "img"}
      aria-label={title}
      data-theme={theme}
      className={`figure-picture ${className}`}
    >
      <desc>{description}</desc>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have no identity of their own.
        <MarkShape key={index} mark={mark} />
      ))}
    </svg>
  );
}

function MarkShape({ mark }: { mark: Mark }) {
  const { tone, color, opacity } = mark;
  const shared = { "data-color": color, opacity, className: fills[tone] };
  switch (mark.kind) {
    case "rect": {
      const { x, y, width, height, radius, link } = mark;
      const box = <rect {...shared} x={x} y={y} width={width} height={height} rx={radius} />;
      return link ? (
        <a href={link.href} aria-label={link.label} tabIndex={-1}>
          {box}
        </a>
      ) : (
        box
      );
    }
    case "line":
      return (
        <path
          data-color={color}
          opacity={opacity}
          className={strokes[tone]}
          fill="none"
          d={mark.d}
          strokeWidth={mark.width}
          strokeDasharray={mark.dash}
        />
      );
    case "area":
      return <path {...shared} d={mark.d} />;
    case "circle": {
      const { x, y, radius, isRing } = mark;
      return isRing ? (
        <circle data-color={color} className={strokes[tone]} fill="none" strokeWidth="2" cx={x} cy={y} r={radius} />
      ) : (
        <circle {...shared} cx={x} cy={y} r={radius} />
      );
    }
    case "text":
      return <TextShape mark={mark} />;
  }
}

const fontClasses = { regular: "", semibold: " font-semibold", serif: " font-serif font-semibold" } as const;

function TextShape({ mark: { x, y, text, size, font, anchor, rotation, tone, color } }: { mark: TextMark }) {
  return (
    <text
      x={round(x)}
      y={round(y)}
      fontSize={round(size)}
      // Labels keep their place in any fallback font.
      textLength={round(textWidth(text, size, font))}
      lengthAdjust="spacingAndGlyphs"
      textAnchor={anchor === "start" ? undefined : anchor}
      transform={rotation === undefined ? undefined : `rotate(${rotation} ${round(x)} ${round(y)})`}
      data-color={color}
      className={fills[tone] + fontClasses[font]}
    >
      {text}
    </text>
  );
}
