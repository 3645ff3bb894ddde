// `astro check` knows the components themselves; the compiler and the linter know this.
declare module '*.astro' {
  const component: unknown;
  export default component;
}
