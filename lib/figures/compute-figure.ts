import { formatMagnitude, logScale, logTicks } from "../charts/cost-points";
import { type TrainedModel, trainingCompute } from "../charts/training-compute";
import { countOf } from "../text/format";
import { type Drawing, line, type Mark, round, text } from "./drawing";
import type { FigureData } from "./figure-data";
import type { DrawnOptions } from "./figure-options";
import { type Body, type BodyDrawing, drawFrame } from "./frame";
import { placeLabels } from "./place-labels";
import { textWidth } from "./text-width";

/** Draws models by size and training compute, on logarithmic axes. */
export function drawCompute(data: FigureData, options: DrawnOptions): Drawing {
  // Labels of models with more compute come first.
  const models = (data.models ?? []).toSorted((a, b) => trainingCompute(b) - trainingCompute(a));
  return drawFrame(
    {
      shape: options.shape,
      title: "Model size and training compute",
      subtitle: `${countOf(models.length, "model")} with reported size and training tokens. Compute is estimated as 6 × parameters × training tokens. Rings are sparse models, placed at all their parameters; for their compute, only those that each token uses count.`,
      description: describeModels(models),
      credit: data.credit,
    },
    (body) => drawScatter(models, body),
  );
}

function drawScatter(models: readonly TrainedModel[], { area, sizes }: Body): BodyDrawing {
  const height = area.height ?? area.width * 1.7;
  const size = sizes.smallLabel * (sizes.width > 400 ? 1.08 : 1);
  const left = area.x + size * 5.2;
  const right = area.x + area.width;
  const bottom = area.y + height - size * 3.6;
  const x = logScale(
    models.map(({ parameters }) => parameters),
    [left, right - size * 3],
  );
  const y = logScale(models.map(trainingCompute), [bottom, area.y + size]);
  const marks: Mark[] = [
    ...logTicks(x).flatMap((tick) => [
      line([x(tick), area.y], [x(tick), bottom]),
      text(x(tick), bottom + size * 1.5, formatMagnitude(tick), size, { anchor: "middle", tone: "muted" }),
    ]),
    ...logTicks(y)
      .filter((tick) => /^1/.test(tick.toExponential()))
      .flatMap((tick) => [
        line([left, y(tick)], [right, y(tick)]),
        ...powerOfTen(left - size * 0.7, y(tick) + size * 0.35, tick, size),
      ]),
    text((left + right) / 2, bottom + size * 3.2, "Parameters", size, { anchor: "middle", font: "semibold" }),
    text(area.x + size, (area.y + bottom) / 2, "Training compute in FLOP", size, {
      anchor: "middle",
      font: "semibold",
      rotation: -90,
    }),
  ];
  const radius = size * 0.42;
  const points = models.map((model) => ({ x: x(model.parameters), y: y(trainingCompute(model)), label: model.name }));
  const box = { x: left, y: area.y, width: right - left, height: bottom - area.y };
  const labels = placeLabels(points, { box, size, radius });
  for (const [index, point] of points.entries()) {
    const isRing = models[index]?.active !== undefined;
    marks.push({
      kind: "circle",
      x: round(point.x),
      y: round(point.y),
      radius: isRing ? radius - 1 : radius,
      isRing,
      tone: "accent",
    });
    const label = labels[index];
    if (label) marks.push(text(label.x, label.y, point.label, size, { anchor: label.anchor }));
  }
  const hidden = labels.filter((label) => !label).length;
  return { marks, height, note: noteOf(hidden) };
}

function noteOf(hidden: number): string | undefined {
  if (hidden === 0) return undefined;
  return `${countOf(hidden, "model")} in dense parts ${hidden === 1 ? "has" : "have"} no label. The address below lists all.`;
}

/** Draws a power of ten that ends at `right`: "10" with a raised exponent. */
function powerOfTen(right: number, baseline: number, value: number, size: number): Mark[] {
  const exponent = `${Math.round(Math.log10(value))}`;
  const small = size * 0.74;
  return [
    text(right - textWidth(exponent, small, "regular") - 1, baseline, "10", size, { anchor: "end", tone: "muted" }),
    text(right, baseline - size * 0.38, exponent, small, { anchor: "end", tone: "muted" }),
  ];
}

function describeModels(models: readonly TrainedModel[]): string {
  const most = models.slice(0, 3);
  const named = most.map(
    (model) =>
      `${model.name}, ${formatMagnitude(model.parameters)} parameters, ${trainingCompute(model).toExponential(1)} FLOP`,
  );
  return `A scatter plot of ${countOf(models.length, "model")}. The most compute: ${named.join("; ")}.`;
}
