/**
 * For a route whose page reads its search itself, with the `searchOf` of its feature: routes are in the first load,
 * which what pages understand of their addresses would weigh on.
 */
export function readByPage<Search>(given: Record<string, unknown>): Search {
  return given as Search;
}
