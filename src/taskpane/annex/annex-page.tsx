export default function AnnexPage() {
  return null;
}
