import { Fragment } from "react";
import type { NumbersValue } from "@/lib/site/number-columns";
import { sourceLink } from "@/lib/survey/source-link";
import type { Survey } from "@/lib/survey/survey";

/** A cell with values, each of which links to its source. */
export function SourcedValues({
  values,
  sourceById,
}: {
  values: readonly NumbersValue[];
  sourceById: Survey["sourceById"];
}) {
  if (values.length === 0) return <td>–</td>;
  return (
    <td>
      {values.map(({ text, source, where }, index) => {
        const { href, name } = sourceLink(source, sourceById);
        return (
          <Fragment key={text}>
            {index > 0 && "; "}
            <a href={href} title={[name, where].filter(Boolean).join(", ")}>
              {text}
            </a>
          </Fragment>
        );
      })}
    </td>
  );
}
