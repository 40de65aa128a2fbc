export function BoardPage({ id }: { id: string }) {
  return id;
}
