/** One list of everything that can be inserted, by kind. */
import { Select } from "@fluentui/react-components";
import { composeTexts } from "../../messages/pane/compose";
import { useTexts } from "../session/session";
import type { PartOption, What } from "./choice";

export function PartSelect(props: {
  options: readonly PartOption[];
  value: string;
  onChange: (value: string) => void;
  /** Given by the surrounding Field. */
  id?: string;
}) {
  const texts = useTexts(composeTexts);
  const { options, value, onChange, ...fieldProps } = props;
  const group = (what: What, label: string) => {
    const members = options.filter((option) => option.what === what);
    return (
      members.length > 0 && (
        <optgroup label={label}>
          {members.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </optgroup>
      )
    );
  };
  return (
    <Select
      {...fieldProps}
      // Headings of annexes are longer than the pane is wide: the list yields, not the page.
      root={{ style: { minWidth: 0 } }}
      select={{ style: { minWidth: 0, textOverflow: "ellipsis" } }}
      value={value}
      onChange={(_, data) => onChange(data.value)}
    >
      {value === "" && <option value="">{texts.choosePart}</option>}
      <option value="agreement">{texts.whole}</option>
      {group("article", texts.articles)}
      {group("clause", texts.clauses)}
      {group("annex", texts.annexes)}
      {group("form", texts.forms)}
    </Select>
  );
}
