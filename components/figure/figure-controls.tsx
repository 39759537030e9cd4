import type { FigureData } from "@/lib/figures/figure-data";
import { type FigureId, type FigureOptions, shapeNames } from "@/lib/figures/figure-options";
import { hasSubtopics, levelOf, maxLevel, shownYears, yearsIn } from "@/lib/figures/figure-topics";
import { drawnOptions, figures } from "@/lib/figures/figures";

/** Deepest level of the topics to choose from. */
const maxChoiceLevel = 2;

/** The choices of a figure. Their fields have the names of the parameters in the address. */
export function FigureControls({
  id,
  data,
  options,
  onChange,
}: {
  id: FigureId;
  data: FigureData;
  options: FigureOptions;
  onChange: () => void;
}) {
  const { choices } = figures[id];
  const { depth } = drawnOptions(id, data, options, "wide");
  const levels = Array.from({ length: maxLevel(data.topics) }, (_, index) => index + 1);
  const years = yearsIn(shownYears(data, { topics: [] }));
  const { from, to } = shownYears(data, options);
  return (
    <div className="filter-bar figure-controls">
      {choices.includes("topics") && <TopicChoice data={data} options={options} onChange={onChange} />}
      {choices.includes("depth") && levels.length > 1 && (
        <Choice
          label="Levels"
          name="depth"
          value={`${depth}`}
          choices={levels.map((level) => [`${level}`, `${level}`])}
          onChange={onChange}
        />
      )}
      {choices.includes("years") && years.length > 1 && (
        <>
          <Choice label="From" name="from" value={`${from}`} choices={years.map(yearChoice)} onChange={onChange} />
          <Choice
            label="to"
            name="to"
            value={`${to}`}
            choices={years.filter((year) => year >= from).map(yearChoice)}
            onChange={onChange}
          />
        </>
      )}
      <Choice
        label="Shape"
        name="shape"
        value={options.shape ?? ""}
        choices={[["", "Fit to screen"], ...Object.entries(shapeNames)]}
        onChange={onChange}
      />
      <Choice
        label="Colors"
        name="theme"
        value={options.theme ?? ""}
        choices={[
          ["", "Same as the page"],
          ["light", "Light"],
          ["dark", "Dark"],
        ]}
        onChange={onChange}
      />
    </div>
  );
}

function yearChoice(year: number): [string, string] {
  return [`${year}`, `${year}`];
}

function Choice({
  label,
  name,
  value,
  choices,
  onChange,
}: {
  label: string;
  name: string;
  value: string;
  choices: readonly (readonly [value: string, label: string])[];
  onChange: () => void;
}) {
  return (
    <label>
      {label}
      <select name={name} value={value} onChange={onChange} autoComplete="off">
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A menu of branches and areas. None chosen means all. */
function TopicChoice({
  data: { topics },
  options,
  onChange,
}: {
  data: FigureData;
  options: FigureOptions;
  onChange: () => void;
}) {
  const offered = topics.filter(
    (topic) => levelOf(topic) <= maxChoiceLevel || hasSubtopics(topic, topics) || options.topics.includes(topic.path),
  );
  if (offered.length < 2) return null;
  return (
    <details className="facet topic-choice">
      <summary>
        Topics
        {options.topics.length > 0 && <b>{options.topics.length}</b>}
      </summary>
      <div>
        <ul>
          {offered.map((topic) => (
            <li key={topic.path} data-level={levelOf(topic)}>
              <label>
                <input
                  type="checkbox"
                  name="topics"
                  value={topic.path}
                  checked={options.topics.includes(topic.path)}
                  onChange={onChange}
                />
                {topic.title}
              </label>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
