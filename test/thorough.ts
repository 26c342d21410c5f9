/**
 * How many cases are passed over for each one that is tried, where there are more than a quick run can try. THOROUGH=1 in
 * the environment tries them all; a quick run tries other cases of each text than of the next.
 */
export const SPARSE = process.env["THOROUGH"] === "1" ? 1 : 19;
