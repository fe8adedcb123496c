/**
 * Reads a part by tables: in each element, a table says which children matter. Whatever a table
 * does not name is skipped with all that is in it. mc:AlternateContent is settled here, for all
 * parts alike: the first Choice whose namespaces are understood, else the Fallback, never both.
 */
import { isUnderstood } from "./namespaces";
import { readXml, type XmlElement } from "./xml";

/** Enters an element: what to do inside it, or null to skip it. */
export type Enter<S> = (state: S, element: XmlElement) => Frame<S> | null;
export type Table<S> = Map<string, Enter<S>>;
/** In a table: for every element that it does not name. */
export const ANY = "*";

export interface Frame<S> {
  children: Table<S>;
  text?: (state: S, text: string) => void;
  /** What reads inside it, where that is another than what reads around: a text box is a text of its own. */
  state?: S;
  /** @param end offset just after the end tag */
  leave?: (state: S, end: number) => void;
}

/** An element that only carries an attribute: read it, look no further. */
export function leaf<S>(read: (state: S, element: XmlElement) => void): Enter<S> {
  return (state, element) => {
    read(state, element);
    return null;
  };
}

/** An element that only groups: its children are read by `children`. */
export function group<S>(children: Table<S>): Enter<S> {
  const frame: Frame<S> = { children };
  return () => frame;
}

export function table<S>(entries: Record<string, Enter<S>>): Table<S> {
  return new Map(Object.entries(entries));
}

/**
 * Runs a part through its root table.
 * @param onSkipped told of every element that is passed over, also those inside one
 * @throws UnreadableDocument
 */
export function readPart<S>(
  text: string,
  part: string,
  root: Table<S>,
  state: S,
  onSkipped?: (element: XmlElement) => void,
): void {
  const frames: Frame<S>[] = [{ children: root }];
  const states: S[] = [state];
  let current = state;
  let skipping = 0;

  readXml(text, part, {
    open(element) {
      if (skipping > 0) {
        skipping++;
        onSkipped?.(element);
        return;
      }
      const children = frames[frames.length - 1]?.children;
      const { name } = element;
      const enter =
        children?.get(name) ??
        (name === "mc:AlternateContent" && children
          ? () => alternatives(children)
          : children?.get(ANY));
      const frame = enter?.(current, element) ?? null;
      if (frame === null) {
        skipping = 1;
        onSkipped?.(element);
      } else {
        frames.push(frame);
        current = frame.state ?? current;
        states.push(current);
      }
    },
    close(end) {
      if (skipping > 0) {
        skipping--;
        return;
      }
      frames.pop()?.leave?.(current, end);
      states.pop();
      current = states[states.length - 1] ?? state;
    },
    text(piece) {
      if (skipping === 0) frames[frames.length - 1]?.text?.(current, piece);
    },
  });
}

/** The branches of one mc:AlternateContent, read as if they stood in its place. */
function alternatives<S>(children: Table<S>): Frame<S> {
  let taken = false;
  const take = (): Frame<S> => {
    taken = true;
    return { children };
  };
  return {
    children: table<S>({
      "mc:Choice": (_state, element) => {
        if (taken) return null;
        const required = (element.plain("Requires") ?? "").split(/\s+/).filter(Boolean);
        const understood = required.every((prefix) =>
          isUnderstood(element.scope.lookup(prefix) ?? ""),
        );
        return understood && required.length > 0 ? take() : null;
      },
      "mc:Fallback": () => (taken ? null : take()),
    }),
  };
}
