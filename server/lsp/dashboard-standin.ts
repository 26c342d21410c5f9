import { itemsOf, headOf, type Plan, nameIn } from "../core/plan.ts";
export function dashboardSections(plan: Plan) {
  const esc = (t: string) => t.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
  const li = (k: "actions" | "recommendations" | "budgets") =>
    itemsOf(plan, k)
      .map((i) => {
        const h = headOf(i);
        return `<li><a href="#" data-at="${esc(h.uri)}#${h.start}">${esc(nameIn(i, k))}</a></li>`;
      })
      .join("");
  return (["actions", "recommendations", "budgets"] as const).map((k) => ({
    id: k,
    title: k,
    html: `<ul>${li(k)}</ul><details><summary>Table ${k}</summary><table><tr><th>x</th></tr><tr><td>${itemsOf(plan, k).length}</td></tr></table></details>`,
  }));
}
