/** A request body without what was left blank: the contract has no nulls, what is absent is empty. */
type Filled<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

export function filled<T extends object>(draft: T): Filled<T> {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== null)) as Filled<T>;
}
