/** crxjs: the path of a script built to stand alone. */
declare module '*?script&iife' {
  const path: string;
  export default path;
}
