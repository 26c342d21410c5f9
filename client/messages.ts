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
/** The server is asked for the dashboard of the plan that a text belongs to; nothing where it belongs to none. */
export const DASHBOARD = "improvementPlans/dashboard";
/** The server says by this that the plans may be others now. */
export const CHANGED = "improvementPlans/changed";
/** The server is asked for the tree of the plan that a text belongs to. */
export const PLAN_TREE = "improvementPlans/planTree";
/** The server is asked which frameworks a new plan may be made for. */
export const FRAMEWORKS = "improvementPlans/frameworks";
/** The server is asked what is wrong with an answer while it is typed. */
export const CHECK_ANSWER = "improvementPlans/checkAnswer";
/** The server is asked for the text of a new plan. */
export const NEW_PLAN = "improvementPlans/newPlan";
/** The server is asked what a text becomes when it is pasted. */
export const PASTE_ITEMS = "improvementPlans/pasteItems";
/** The server is asked which words a status may be. */
export const STATUSES = "improvementPlans/statuses";
/** The server is asked for the id of the action at a point. */
export const ACTION_AT = "improvementPlans/actionAt";
/** The server is asked for the edit that records progress on an action. */
export const RECORD_PROGRESS = "improvementPlans/recordProgress";
/** The server is asked for the edit that gives an action another status. */
export const SET_STATUS = "improvementPlans/setStatus";
/** The server is asked for the edit that adds an item. */
export const ADD_ITEM = "improvementPlans/addItem";
/** The server is asked where the next tbc or the next late date stands. */
export const NEXT = "improvementPlans/next";
/** The names by which plans are found in a folder, as the server and the language have them too. */
export const PLAN_NAMES =
  "**/{*.plan.yaml,*.plan.yml,improvement-plan.yaml,improvement-plan.yml,improvement-plans.config.yaml,improvement-plans.config.yml}";
