import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext } from 'react';
import { type Brand, DEFAULT_BRAND } from '@/api/brand';
import { BrandName } from '@/ui/brand';

const BrandContext = createContext<Brand>(DEFAULT_BRAND);

export function useBrand(): Brand {
  return useContext(BrandContext);
}

interface ProvidersProps {
  brand: Brand;
  queryClient: QueryClient;
  children: ReactNode;
}

export function Providers({ brand, queryClient, children }: ProvidersProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <BrandContext value={brand}>
        <BrandName value={brand.name}>{children}</BrandName>
      </BrandContext>
    </QueryClientProvider>
  );
}
