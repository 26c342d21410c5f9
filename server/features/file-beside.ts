import type { Plan } from "../core/plan.ts";

/** The documents that people keep as evidence. Programs are not among them: what is opened must not run. */
const DOCUMENT =
  /[^/]\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|txt|md|html?|eml|msg|png|jpe?g|gif|tiff?|svg|ya?ml|json|zip)$/i;

/** Whether a text is the path of a document, and not words or the number of a report such as `CS/20/06`. */
export function isDocument(text: string): boolean {
  return text.length <= 300 && DOCUMENT.test(text) && isPlainPath(text);
}

/**
 * Whether a path says in plain letters where it leads: it is relative, and holds nothing that an address or a file
 * system would read as something else.
 */
export function isPlainPath(path: string): boolean {
  return !/^[/~]|[\\:%?#*<>|"\p{Cc}\p{Cf}]|(?:^|\/)\.*$/u.test(path);
}

/** The file that a path in a text of a plan means, where it lies in the folder of the plan or below it. */
export function fileBeside({ main }: Plan, uri: string, path: string): string | undefined {
  const steps = folderOf(uri);
  for (const step of path.split("/")) {
    if (step === "..") {
      if (steps.length === 0) return undefined;
      steps.pop();
    } else if (step !== "" && step !== ".") steps.push(step);
  }
  const home = folderOf(main.uri);
  const isInside = steps.length > home.length && home.every((step, i) => step === steps[i]);
  return isInside ? steps.join("/") : undefined;
}

function folderOf(uri: string): string[] {
  return uri.split("/").slice(0, -1);
}
