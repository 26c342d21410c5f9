import { dashboardFollows } from "./dashboard.ts";
import { dashboardKeepsUp } from "./dashboard-large.ts";
import { dashboardGoesAlong } from "./dashboard-plans.ts";
import { dashboardReaches } from "./dashboard-reach.ts";

/** All that is tried by driving an editor from outside. The walk through the first steps is not whole yet. */
export const TESTS = [dashboardFollows, dashboardGoesAlong, dashboardReaches, dashboardKeepsUp];

/** What may be different where extensions run in a worker. */
export const TESTS_IN_WORKER = [dashboardFollows];
