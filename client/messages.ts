/** The language of plans, by the name under which the extension contributes it. */
export const LANGUAGE = "improvement-plan";
/** What the extension's settings, commands and output are filed under. */
export const ID = "improvementPlans";
/** What people read above them. */
export const NAME = "Improvement plans";

/** The server has places listed by this command of the editor. A test holds all these names to the server's. */
export const SHOW_PLACES = "improvementPlans.showPlaces";
/** The server has the cursor put where a reason is to be written by this one. */
export const WRITE_REASON = "improvementPlans.writeReason";
/** The server asks for the addresses of the plans below a folder. */
export const FIND_FILES = "improvementPlans/findFiles";
/** The server asks for the bytes of a file, in base 64; nothing where there is none. */
export const READ_FILE = "improvementPlans/readFile";
/** The names by which plans are found in a folder, as the server and the language have them too. */
export const PLAN_NAMES =
  "**/{*.plan.yaml,*.plan.yml,improvement-plan.yaml,improvement-plan.yml,improvement-plans.config.yaml,improvement-plans.config.yml}";
