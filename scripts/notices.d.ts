interface BundledPackage {
  name: string;
  version: string;
  license: string;
  licenseText?: string;
  repository?: string;
}
export function isAccepted(license: string): boolean;
export function notices(packages: BundledPackage[]): string;
