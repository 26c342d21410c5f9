import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Driven } from "./driven.ts";
import { goToText, runCommand } from "./keys.ts";

const REPORT = `1. Make sure that every child in care has a plan for a permanent home.
2. Visit children on time, and record what they say.
3. Give social workers the supervision that they need.
`;

/** A newcomer makes a plan with nothing but the walkthrough: no step needs a word of YAML. */
export async function firstStepsLead({ open, test, run }: Driven): Promise<void> {
  const page = await open(join(run.workspace, "mistake.plan.yaml"));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const inTree = (words: RegExp): Promise<void> => page.getByRole("treeitem", { name: words }).first().waitFor();

  await test("the walkthrough begins a plan with five questions, which say what is wrong and can be gone back to", async () => {
    await stepButton(page, "Begin the plan", "New improvement plan").click();
    await choose(page, "(1/5)", "ILACS");
    await answer(page, "(2/5)", "");
    await page.getByText("Write the name of the body, such as Plymouth City Council.").waitFor();
    await answer(page, "(2/5)", "Plymouth City Council");
    await choose(page, "(3/5)", "England");
    await answer(page, "(4/5)", "yesterday");
    await page.getByText('"yesterday" is not a day.').waitFor();
    await page.keyboard.press("Control+A");
    await answer(page, "(4/5)", "2 January 2015");
    await question(page, "(5/5)");
    await page.locator(".quick-input-titlebar .action-label").first().click();
    await answer(page, "(4/5)", "");
    await answer(page, "(5/5)", "3");
    await page.locator('.tab.active[data-resource-name="plymouth-city-council.plan.yaml"]').waitFor();
    await page.getByRole("tab", { name: "Improvement plan" }).first().click();
    await inTree(/^R3 tbc/);
  });

  await test("a report that is pasted with the keys becomes recommendations, and is taken out by one undo", async () => {
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(REPORT)})`);
    await goToText(page);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Control+V");
    await inTree(/^R3 Give social workers/);
    await page.keyboard.press("Control+Z");
    await inTree(/^R3 tbc/);
  });

  await test("the walkthrough pastes it, adds an owner and two actions", async () => {
    await stepButton(page, "Paste the recommendations", "Paste as items").click();
    await inTree(/^R3 Give social workers/);
    await stepButton(page, "Add an owner and actions", "Add an owner").click();
    await answer(page, "Add an owner", "Head of Service");
    await page
      .getByRole("treeitem", { name: /^Owners, 1/ })
      .locator(".monaco-tl-twistie")
      .click();
    await inTree(/^lead-officer Head of Service/);
    for (const [title, recommendation] of [
      ["Match every child with a permanent home", "R1"],
      ["Train supervisors", "R3"],
    ] as const) {
      await stepButton(page, "Add an owner and actions", "Add an action").click();
      await answer(page, "(1/4)", title);
      await question(page, "(2/4)");
      await page.locator(".quick-input-list .monaco-list-row", { hasText: recommendation }).click();
      await page.keyboard.press("Enter");
      await choose(page, "(3/4)", "Head of Service");
      await answer(page, "(4/4)", "31 March 2015");
      await inTree(new RegExp(`^A\\d ${title}, not started`));
    }
    await page.locator(".statusbar-item", { hasText: "2 of 3 answered, 2 late" }).waitFor();
  });

  await test("a line of the tree leads to the text, where the keys record progress", async () => {
    await page
      .getByRole("treeitem", { name: /^A2 Train supervisors/ })
      .last()
      .click();
    await page.keyboard.press("Control+K");
    await page.keyboard.press("j");
    await choose(page, "Progress on A2 Train supervisors (1/4)", "in progress");
    await answer(page, "(2/4)", "Two of three are trained.");
    await answer(page, "(3/4)", "");
    await question(page, "(4/4)");
    await page.keyboard.press("Enter");
    await inTree(/^A2 Train supervisors, in progress/);
    await page.locator(".view-line", { hasText: "Two of three are trained." }).waitFor();
  });

  await test("the line at the bottom opens the dashboard", async () => {
    await page.locator(".statusbar-item", { hasText: "2 of 3 answered" }).click();
    await page.getByRole("tab", { name: /^Dashboard plymouth-city-council/ }).waitFor();
  });
  await page.context().close();
}

/** A button of a step of the walkthrough, which is brought to the front and unfolded. */
function stepButton(page: Page, step: string, name: string): { readonly click: () => Promise<void> } {
  const here = page.locator(".getting-started-step", { hasText: step });
  return {
    click: async () => {
      await runCommand(page, "Improvement plans: First steps");
      await here.waitFor();
      if (!(await here.getAttribute("class"))?.includes("expanded")) await here.click();
      await here.getByRole("button", { name, exact: true }).click();
    },
  };
}

/** The box in which a question is asked, once it is there. */
async function question(page: Page, title: string): Promise<Locator> {
  const box = page.locator(".quick-input-widget", { has: page.locator(".quick-input-title", { hasText: title }) });
  await box.waitFor();
  return box;
}

async function answer(page: Page, title: string, words: string): Promise<void> {
  const box = await question(page, title);
  if (words !== "") await box.locator("input.input").fill(words);
  await page.keyboard.press("Enter");
}

async function choose(page: Page, title: string, words: string): Promise<void> {
  const box = await question(page, title);
  await box.locator(".monaco-list-row", { hasText: words }).first().click();
}
