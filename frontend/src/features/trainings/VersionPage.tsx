export function VersionPage({ id }: { id: string }) {
  return id;
}
