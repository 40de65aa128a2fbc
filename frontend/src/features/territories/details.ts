const all = ['territories'] as const;

export const territoryKeys = {
  all,
  details: (id: string) => [...all, 'details', id] as const,
  roles: (id: string) => [...all, 'roles', id] as const,
};
