import { useQuery } from '@tanstack/react-query';
import type { Adoption, CitedRecord } from '@/api/types';
import { kitVersion } from './queries';

const NONE: readonly CitedRecord[] = [];

/** The records that the version an adoption stands on cites, and those of the later one; undefined until they are known. */
export function useKnownRecords({ versionId, offeredId }: Adoption): readonly CitedRecord[] | undefined {
  const present = useQuery(kitVersion(versionId));
  const later = useQuery({ ...kitVersion(offeredId ?? ''), enabled: offeredId !== null });
  if (present.isPending || (offeredId !== null && later.isPending)) return undefined;
  return [...(later.data?.credits ?? NONE), ...(present.data?.credits ?? NONE)];
}
