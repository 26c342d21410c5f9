import { dashboardFollows } from "./dashboard.ts";
import { dashboardKeepsUp } from "./dashboard-large.ts";
import { dashboardGoesAlong } from "./dashboard-plans.ts";
import { dashboardReaches } from "./dashboard-reach.ts";
import { firstStepsLead } from "./first-steps.ts";

/** All that is tried by driving an editor from outside. */
export const TESTS = [dashboardFollows, dashboardGoesAlong, dashboardReaches, dashboardKeepsUp, firstStepsLead];

/** What may be different where extensions run in a worker. */
export const TESTS_IN_WORKER = [dashboardFollows];
