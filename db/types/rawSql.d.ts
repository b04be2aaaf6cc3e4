/** Vite and Vitest give a file's text for `?raw`, so that the SQL travels inside the bundle. */
declare module '*.sql?raw' {
  const sql: string
  export default sql
}
