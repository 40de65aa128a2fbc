import { oneOf, searchOf } from '@/lib/search';

export const feeSearch = searchOf({ sort: oneOf(['name', '-name', 'amount', '-amount']) });

export type FeeSearch = ReturnType<typeof feeSearch>;
