/** Rows that grow together, link by link. */
export interface Unions<Member> {
  /** One member's id for all members of a row. */
  readonly rootOf: (member: Member) => string;
  readonly membersOf: (member: Member) => readonly Member[];
  readonly membersById: (id: string) => readonly Member[];
  /** Joins the rows of two members, unless that would put two into one row that cannot stand together. */
  readonly join: (a: Member, b: Member) => boolean;
}

/** Begins with everything in a row of its own. `excluded` tells which two may never share one. */
export function unions<Member extends { readonly id: string }>(
  excluded: (one: Member, other: Member) => boolean,
): Unions<Member> {
  const rows = new Map<string, readonly Member[]>();
  const membersOf = (member: Member) => rows.get(member.id) ?? [member];
  return {
    membersOf,
    membersById: (id) => rows.get(id) ?? [],
    rootOf: (member) => membersOf(member)[0]?.id ?? member.id,
    join: (a, b) => {
      const [first, second] = [membersOf(a), membersOf(b)];
      if (first === second) return true;
      if (first.some((one) => second.some((other) => excluded(one, other)))) return false;
      const joined = [...first, ...second];
      for (const { id } of joined) rows.set(id, joined);
      return true;
    },
  };
}
