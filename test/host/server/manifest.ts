import { parseXml, type XmlElement } from "../docx/xml";
import { descendants, elements, textOf } from "../docx/tree";

/** A button of the ribbon, as Word reads it from the manifest. */
export interface RibbonButton {
  id: string;
  label: string;
  group: string;
  /** what pressing does: a function of the add-in, or a page in the task pane */
  action: { kind: "function"; name: string } | { kind: "pane"; id: string; path: string };
}

export interface AddinManifest {
  id: string;
  name: string;
  /** paths on the add-in's own server, without the host */
  panePath: string;
  functionPath: string | null;
  /** one page that lives on for pane and functions alike */
  sharedRuntimePath: string | null;
  buttons: RibbonButton[];
}

const local = (node: XmlElement) => node.name.slice(node.name.indexOf(":") + 1);
const find = (root: XmlElement, name: string) =>
  [...descendants(root)].find((node) => local(node) === name) ?? null;
const childNamed = (root: XmlElement, name: string) =>
  elements(root).find((node) => local(node) === name) ?? null;

/** Reads what a host needs of an add-in manifest (XML, task pane with commands). */
export function readManifest(xml: string, locale: string): AddinManifest {
  const root = parseXml(xml);
  const resources = new Map<string, string>();
  for (const node of descendants(root)) {
    const id = node.attributes.id;
    if (id === undefined || !["Url", "String", "Image"].includes(local(node))) continue;
    const override = elements(node).find((item) => item.attributes.Locale === locale);
    resources.set(id, (override ?? node).attributes[override ? "Value" : "DefaultValue"] ?? "");
  }
  const resource = (node: XmlElement | null) => resources.get(node?.attributes.resid ?? "") ?? "";
  const source = find(root, "SourceLocation")?.attributes.DefaultValue ?? "";
  const functionFile = find(root, "FunctionFile");
  const runtime = find(root, "Runtime");
  return {
    id: textOf(childNamed(root, "Id") ?? root),
    name: childNamed(root, "DisplayName")?.attributes.DefaultValue ?? "",
    panePath: pathOf(source),
    functionPath: functionFile ? pathOf(resource(functionFile)) : null,
    sharedRuntimePath: runtime?.attributes.lifetime === "long" ? pathOf(resource(runtime)) : null,
    buttons: buttons(root, resource),
  };
}

function buttons(root: XmlElement, resource: (node: XmlElement | null) => string): RibbonButton[] {
  const found: RibbonButton[] = [];
  for (const group of descendants(root)) {
    if (local(group) !== "Group") continue;
    const groupLabel = resource(childNamed(group, "Label"));
    for (const control of descendants(group)) {
      const action = childNamed(control, "Action");
      const id = control.attributes.id;
      if (!action || id === undefined) continue;
      const kind = Object.entries(action.attributes).find(([key]) => key.endsWith(":type"))?.[1];
      const label = resource(childNamed(control, "Label"));
      if (kind === "ExecuteFunction") {
        const name = textOf(childNamed(action, "FunctionName") ?? action);
        found.push({ id, label, group: groupLabel, action: { kind: "function", name } });
      } else {
        const pane = textOf(childNamed(action, "TaskpaneId") ?? action);
        const path = pathOf(resource(childNamed(action, "SourceLocation")));
        found.push({ id, label, group: groupLabel, action: { kind: "pane", id: pane, path } });
      }
    }
  }
  return found;
}

/** The add-in is served by the stand-in itself: of a URL only what follows the host counts. */
function pathOf(url: string): string {
  const { pathname, search, hash } = new URL(url);
  return `${pathname}${search}${hash}`;
}
