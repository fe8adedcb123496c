import { OpenDocument } from "../docx/document";
import { Package } from "../docx/package";
import { paragraphsIn } from "../docx/blocks";
import { labelsOf } from "../docx/numbering";
import { textIn } from "../docx/text";
import { parseXml } from "../docx/xml";
import { Engine } from "../protocol/engine";
import { defaultOptions, Host, type HostOptions } from "../protocol/host";
import { blankPackage } from "../docx/blank";
import { noOddities, type Oddities } from "../protocol/oddities";
import { type Action, type BatchResponse } from "../protocol/batch";
import { type ObjectPathInfo } from "../protocol/paths";
import { type Json } from "../protocol/types";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A document with this body; an empty one when nothing is given. */
export function documentOf(body?: string, numbering?: string): OpenDocument {
  const parts: Package = blankPackage();
  if (body !== undefined) {
    const part = parts.parts.get("/word/document.xml");
    const xml = `<w:document xmlns:w="${W}"><w:body>${body}<w:sectPr/></w:body></w:document>`;
    if (part) part.content = parseXml(xml);
  }
  const doc = new OpenDocument(parts);
  doc.reviser.date = () => "2026-11-22T00:00:00Z";
  if (numbering !== undefined) {
    const root = doc.sideOrNew("numbering");
    const read = parseXml(`<w:numbering xmlns:w="${W}">${numbering}</w:numbering>`);
    for (const node of read.children) if (typeof node !== "string") node.parent = root;
    root.children.push(...read.children);
  }
  return doc;
}

export function openEngine(
  doc: OpenDocument = documentOf(),
  options: Partial<Omit<HostOptions, "oddities">> & { oddities?: Partial<Oddities> } = {},
): Engine {
  const oddities = { ...noOddities, ...options.oddities };
  return new Engine(new Host(doc, { ...defaultOptions, ...options, oddities }));
}

/** The paragraphs of a document as printed, number first. */
export function printed(doc: OpenDocument): string[] {
  const labels = labelsOf(doc);
  return paragraphsIn(doc.body).map((p) => {
    const label = labels.get(p);
    return label ? `${label.text} ${textIn(p)}` : textIn(p);
  });
}

export interface Answer {
  error: BatchResponse["Error"];
  /** what an action gave, by the number that the wire returned for it */
  value: (action: number) => Json;
}

/** Writes batches by hand, as Office.js puts them on the wire. */
export class Wire {
  private next = 1;
  private actions: Action[] = [];
  private paths: Record<string, ObjectPathInfo> = {};
  readonly root: number;

  constructor(readonly engine: Engine) {
    this.root = this.path({ ObjectPathType: 1, Name: "" });
  }

  /** Adds an object path and the action that instantiates it. */
  path(info: Omit<ObjectPathInfo, "Id">): number {
    const Id = this.next++;
    this.paths[Id] = { Id, ...info };
    this.action(1, Id, "");
    return Id;
  }

  property(parent: number, name: string): number {
    return this.path({ ObjectPathType: 4, Name: name, ParentObjectPathId: parent });
  }

  /** A method that gives an object. */
  object(parent: number, name: string, ...args: Json[]): number {
    return this.path({
      ObjectPathType: 3,
      Name: name,
      ParentObjectPathId: parent,
      ArgumentInfo: { Arguments: args },
    });
  }

  reference(id: string): number {
    return this.path({ ObjectPathType: 6, Name: id });
  }

  get body(): number {
    return this.property(this.root, "Body");
  }

  call(object: number, name: string, ...args: Json[]): number {
    return this.action(3, object, name, { ArgumentInfo: { Arguments: args } });
  }

  set(object: number, name: string, value: Json): number {
    return this.action(4, object, name, { ArgumentInfo: { Arguments: [value] } });
  }

  load(object: number, ...Select: string[]): number {
    return this.action(2, object, "", { QueryInfo: { Select } });
  }

  action(type: number, path: number, name: string, more: Partial<Action> = {}): number {
    const Id = this.next++;
    this.actions.push({ Id, ActionType: type, Name: name, ObjectPathId: path, ...more });
    return Id;
  }

  /** The text of the batch so far. */
  text(keep = true): string {
    return JSON.stringify({
      AutoKeepReference: keep,
      Actions: this.actions,
      ObjectPaths: this.paths,
    });
  }

  /** Sends the batch. @throws Error when the answer was dropped */
  sync(keep = true): Answer {
    const text = this.engine.execute(this.text(keep));
    if (text === null) throw new Error("no answer");
    const response = JSON.parse(text) as BatchResponse;
    const values = new Map(response.Results.map((r) => [r.ActionId, r.Value]));
    this.actions = [];
    return { error: response.Error, value: (action) => values.get(action) ?? null };
  }
}

/** One batch that does one thing; gives its answer. */
export function once(engine: Engine, work: (wire: Wire) => void): Answer {
  const wire = new Wire(engine);
  work(wire);
  return wire.sync();
}
