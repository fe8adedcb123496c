import { blocksOf } from "../docx/blocks";
import { ancestors, child, val } from "../docx/tree";
import { type XmlElement } from "../docx/xml";
import { HostError } from "../protocol/errors";
import { type Host } from "../protocol/host";

const lockOf = (control: XmlElement) => val(child(control, "w:sdtPr"), "w:lock") ?? "unlocked";

/**
 * Whether what stands here may be changed. Nothing says that an add-in may write into a locked
 * control, so here it may not; nor into a control bound to data that is not ours.
 */
export function assertEditable(host: Host, node: XmlElement): void {
  host.assertWritable();
  for (const up of [node, ...ancestors(node)]) {
    if (up.name !== "w:sdt") continue;
    if (["contentLocked", "sdtContentLocked"].includes(lockOf(up)))
      throw new HostError("NotAllowed", "the content control cannot be edited");
    if (child(child(up, "w:sdtPr"), "w:dataBinding"))
      throw new HostError("NotAllowed", "the content control is bound to data");
  }
}

/** Whether a node and the controls in it may go. */
export function assertDeletable(host: Host, node: XmlElement): void {
  if (node.parent) assertEditable(host, node.parent);
  const visit = (inner: XmlElement) => {
    if (inner.name === "w:sdt" && lockOf(inner) !== "unlocked")
      throw new HostError("NotAllowed", "a content control in it cannot be deleted or edited");
    for (const next of inner.children) if (typeof next !== "string") visit(next);
  };
  visit(node);
}

export function assertContentDeletable(host: Host, container: XmlElement): void {
  assertEditable(host, container);
  for (const block of blocksOf(container)) assertDeletable(host, block);
}
