/** The manifest with every address on the host that `MODELTROUW_URL` names. @throws Error for no https address */
export function hostedManifest(
  xml: string,
  environment: Readonly<Record<string, string | undefined>>,
): string;
