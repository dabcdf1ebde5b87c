// The package's types, as JSON carries them: an enum of the declarations is the text it stands for. Nothing else is changed,
// so a member that is missing, named otherwise or beside the contract is an error where an answer is assigned to its type.
export type Wire<T> = unknown extends T
  ? T
  : T extends string
    ? `${T}`
    : T extends number | boolean | null | undefined
      ? T
      : T extends readonly (infer Item)[]
        ? Wire<Item>[]
        : { [Member in keyof T]: Wire<T[Member]> };

// What every refusal is: the contract's problem details with their extensions.
export type Problem = {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  operationStatus?: string;
  errors?: Record<string, string[]>;
  traceId?: string;
};
