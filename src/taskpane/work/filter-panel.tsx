/** Filter and order: what is shown, proposed by whom, where, in which order. */
import { Checkbox, Field, makeStyles, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { workTexts } from "../../messages/pane/work";
import { useTexts } from "../session/session";
import type { Filter } from "./filter";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "8px", padding: "4px 0" },
});

export function FilterPanel(props: {
  filter: Filter;
  onFilter: (filter: Filter) => void;
  authors: readonly string[];
}) {
  const styles = useStyles();
  const { filter: texts } = useTexts(workTexts);
  const { filter, onFilter, authors } = props;
  return (
    <div className={styles.panel} role="group" aria-label={texts.button}>
      <Checkbox
        label={texts.onlyOpen}
        checked={filter.onlyOpen}
        onChange={(_, { checked }) => onFilter({ ...filter, onlyOpen: checked === true })}
      />
      {authors.length > 0 && (
        <Field label={texts.by}>
          <Select
            value={filter.author ?? "*"}
            onChange={(_, { value }) =>
              onFilter({ ...filter, author: value === "*" ? null : value })
            }
          >
            <option value="*">{texts.anybody}</option>
            {authors.map((author) => (
              <option key={author} value={author}>
                {author}
              </option>
            ))}
            <option value="">{texts.nobody}</option>
          </Select>
        </Field>
      )}
      <Field label={texts.where}>
        <Select
          value={filter.where ?? ""}
          onChange={(_, { value }) =>
            onFilter({
              ...filter,
              where: value === "articles" || value === "annexes" ? value : null,
            })
          }
        >
          <option value="">{texts.everywhere}</option>
          <option value="articles">{texts.articles}</option>
          <option value="annexes">{texts.annexes}</option>
        </Select>
      </Field>
      <Field label={texts.order}>
        <RadioGroup
          value={filter.order}
          onChange={(_, { value }) =>
            onFilter({ ...filter, order: value === "document" ? "document" : "heaviest" })
          }
        >
          <Radio value="heaviest" label={texts.heaviest} />
          <Radio value="document" label={texts.document} />
        </RadioGroup>
      </Field>
    </div>
  );
}
