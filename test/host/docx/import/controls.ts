import { controlsIn } from "../blocks";
import { PackageError } from "../package";
import { val } from "../tree";
import { type XmlElement } from "../xml";

export const TAG_MAX = 64;

/** Word shows no more than 64 characters of a title; a tag is held to the same. */
export function checkControls(root: XmlElement): void {
  for (const control of controlsIn(root)) {
    const properties = control.children.find(
      (node): node is XmlElement => typeof node !== "string" && node.name === "w:sdtPr",
    );
    for (const name of ["w:tag", "w:alias"]) {
      const value = val(properties, name) ?? "";
      if (value.length > TAG_MAX)
        throw new PackageError(`${name} is longer than ${TAG_MAX} characters: ${value}`);
    }
  }
}
