/** A name for the file of a body's plan: `plymouth-city-council.plan.yaml`. */
export function fileNameFor(body: string): string {
  const words = body
    .toLowerCase()
    .replace(/['’]/g, "")
    .match(/[\p{L}\p{N}]+/gu);
  return words === null ? "improvement-plan.yaml" : `${words.slice(0, 6).join("-").slice(0, 80)}.plan.yaml`;
}
