import { createContext, useContext } from 'react';

/** The product's name as this deployment calls it; the shell provides it. */
export const BrandName = createContext('Essaim');

export function useBrandName(): string {
  return useContext(BrandName);
}
