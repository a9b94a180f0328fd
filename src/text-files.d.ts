/** Packed tables, bundled as text by the benchmark's adapters. */
declare module '*.txt' {
  const text: string;
  export default text;
}
