/** A message without its number, which whoever posts it gives it. */
export type WithoutNumber<Value> = Value extends unknown ? Omit<Value, 'number'> : never;
