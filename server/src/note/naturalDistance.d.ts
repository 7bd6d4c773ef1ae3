/** The one sub-path of `natural` used here; its front door prints to standard output and may not be opened. */
declare module 'natural/lib/natural/distance/levenshtein_distance.js' {
  const distances: {
    DamerauLevenshteinDistance(source: string, target: string, options?: { readonly restricted?: boolean }): number;
  };
  export default distances;
}
