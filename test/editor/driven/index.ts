import { dashboardFollows } from "./dashboard.ts";
import { dashboardReaches } from "./dashboard-reach.ts";

import { dashboardGoesAlong } from "./dashboard-plans.ts";

export { dashboardGoesAlong, dashboardFollows, dashboardReaches };
export const TESTS = [dashboardFollows];
export const WORKER_TESTS = [dashboardFollows];
