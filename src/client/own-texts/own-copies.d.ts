// Scripts of story pages, as copies of this page's own: see src/build/own-copies.ts.
declare module '*/columns.ts?own' {
  export function restore(query?: string): void;
}
declare module '*/edits.ts?own' {
  export function restoreSwitches(search: string): void;
}
