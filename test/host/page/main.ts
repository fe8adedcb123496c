import { type StandIn, standInOf } from "./api";
import { byId, make } from "./dom";
import { Editing } from "./editing";
import { Panes } from "./panes";
import { type Settings } from "./settings";
import { Surface } from "./surface";
import { OpenWord } from "./word";

declare global {
  interface Window {
    /** what tests drive the stand-in by; absent until it is ready */
    standIn?: StandIn;
  }
}

async function start(): Promise<void> {
  const settings = (await (await fetch("settings.json")).json()) as Settings;
  const bytes = new Uint8Array(await (await fetch("document.docx")).arrayBuffer());
  const word = new OpenWord(settings, bytes);
  const surface = new Surface(word);
  const panes = new Panes(() => word.engine, settings);
  const editing = new Editing(word, () => surface.draw());
  const api = standInOf(word, surface, panes);
  const openFile = async (file: File): Promise<void> => {
    try {
      word.open(new Uint8Array(await file.arrayBuffer()));
      panes.restart();
      surface.draw();
    } catch (error) {
      byId("status").textContent = `${file.name} kan niet worden geopend: ${String(error)}`;
    }
  };
  const listen = (id: string, work: () => void) => byId(id).addEventListener("click", work);

  editing.attach(byId("document"));
  listen("add-paragraph", () => editing.addParagraph());
  listen("delete-paragraph", () => editing.deleteParagraphs());
  listen("close-pane", () => panes.closePane());
  listen("new", () => api.open(""));
  listen("save", () => download(word.doc.save()));
  byId("open").addEventListener("change", (event) => {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    if (file) void openFile(file);
  });
  byId("tracking").addEventListener("change", (event) => {
    const on = event.target instanceof HTMLInputElement && event.target.checked;
    word.doc.tracking = on ? "TrackAll" : "Off";
  });
  for (const button of panes.buttons()) {
    const pressed = make("button", "", button.label);
    pressed.type = "button";
    pressed.id = button.id;
    pressed.title = button.group;
    pressed.addEventListener("click", () => void panes.press(button.id));
    byId("ribbon").append(pressed);
  }
  surface.draw();
  window.standIn = api;
  if (settings.openPane !== false) panes.openPane();
}

function download(bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const link = make("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = "document.docx";
  link.click();
  URL.revokeObjectURL(link.href);
}

void start();
