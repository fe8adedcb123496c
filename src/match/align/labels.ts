/** Numbers as a hint for what a line may be: never proof. */
import type { Line } from "../lines/line";
import type { ModelPiece, ModelUnit, PreparedModel } from "../model/prepared";

/** Does the line carry the number that the model prints for this piece? */
export function labelsAgree(model: PreparedModel, piece: ModelPiece, line: Line): boolean {
  const { label } = line;
  if (!label || label.number === "") return false;
  const unit = model.units[piece.unit] as ModelUnit;
  if (unit.kind === "clause") {
    return (
      label.number === unit.ref ||
      (label.kind === "number" && unit.ref.endsWith(`.${label.number}`))
    );
  }
  if (unit.kind === "heading" && piece.label?.kind === "article") {
    return label.kind !== "letter" && label.number === unit.ref;
  }
  return piece.label !== null && piece.label.number === label.number;
}
