/**
 * The document as the file that Word would save: every part of it, also those that `getOoxml` leaves out
 * (properties, panes, headers in a browser). Word gives it in slices, and holds two copies at most: each is
 * closed again, whatever happens.
 */
import { WordFailure } from "./failure";
import { answered, READ_TIMEOUT_MS } from "./run";

/** @throws WordFailure `cancelled`; `read-failed` when Word will not give it; `no-answer-reading` */
export async function wholeFile(signal: AbortSignal): Promise<Uint8Array> {
  const file = await asked<Office.File>(
    (done) => Office.context.document.getFileAsync(Office.FileType.Compressed, done),
    signal,
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    // One slice after the other: Word gives no two at once.
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await asked<Office.Slice>((done) => file.getSliceAsync(index, done), signal);
      // Its typings leave open what it holds; of a file they are bytes.
      bytes.set(slice.data as ArrayLike<number>, at);
      at += slice.size;
    }
    return bytes;
  } finally {
    file.closeAsync();
  }
}

/** What the document is called, without its folder and ".docx"; "" where it was never saved. */
export function documentName(): string {
  // Undefined in Word on some platforms until the document is saved; the typings do not say so.
  const url = (Office.context.document.url as string | undefined) ?? "";
  const [path = ""] = /^https?:/iu.test(url) ? url.split(/[?#]/u) : [url];
  const last = path.split(/[/\\]/u).at(-1) ?? "";
  return decoded(last).replace(/\.(?:docx|docm|dotx|dotm|doc)$/iu, "");
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function asked<T>(
  ask: (done: (result: Office.AsyncResult<T>) => void) => void,
  signal: AbortSignal,
): Promise<T> {
  let given: Office.AsyncResult<T> | null = null;
  const answer = new Promise<void>((resolve) =>
    ask((result) => {
      given = result;
      resolve();
    }),
  );
  await answered(answer, READ_TIMEOUT_MS, signal, "no-answer-reading");
  const result = given as Office.AsyncResult<T> | null;
  if (result?.status !== Office.AsyncResultStatus.Succeeded)
    throw new WordFailure("read-failed", String(result?.error.code ?? ""));
  return result.value;
}
