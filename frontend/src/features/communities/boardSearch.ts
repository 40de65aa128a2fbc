import { oneOf, searchOf } from '@/lib/search';

export const BOARD_PERIODS = ['6', '12', '24', '36'] as const;

export const boardSearch = searchOf({ months: oneOf(BOARD_PERIODS) });

export type BoardSearch = ReturnType<typeof boardSearch>;
