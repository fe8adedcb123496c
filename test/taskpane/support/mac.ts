/** The pane as on a Mac, where downloads do nothing. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { OFFICE_FOLDER } from "../../host/server/server";
import type { OpenAddin } from "../../support/browser";

/** Office.js itself, as Microsoft's address gives it. */
export const OFFICE = /\/lib\/1\/hosted\/office\.js$/;

/** From the next opening of the pane on. The platform that Office.js names cannot be set: what it calls a Mac can. */
export async function onMac({ page }: OpenAddin): Promise<void> {
  const library = await readFile(join(OFFICE_FOLDER, "office.js"), "utf8");
  const mac = `;(() => { const ready = Office.onReady; Office.onReady = async (...a) => {
    const info = await ready.apply(Office, a);
    Office.PlatformType.Mac = Office.context.platform;
    return info;
  }; })();`;
  await page
    .context()
    .route(OFFICE, (route) =>
      route.fulfill({ body: library + mac, contentType: "text/javascript" }),
    );
}
