import { plain } from "./plain.ts";
import { list } from "./lists.ts";
import { capital } from "../../core/names.ts";
import { say } from "../../core/say.ts";

/** A single link that promises nothing by itself: a theme, an inspection, a body. */
export const link = plain({ given: "link-changed", lost: "link-changed", changed: "link-changed" });

/** Somebody who agrees, is consulted or verifies. */
export const safeguard = plain({ given: "safeguard-added", lost: "safeguard-lost", changed: "link-changed" });

/** A record that the answer was sent or published. */
export const sending = plain({ given: "sending-recorded", lost: "sending-unrecorded", changed: "detail-changed" });

/** Where money comes from, and of what kind it is. */
export const moneySource = plain({ given: "funding-changed", lost: "funding-changed", changed: "funding-changed" });

/** A date on record. */
export const recorded = plain({ given: "date-changed", lost: "date-changed", changed: "date-changed" });

/** The date that statuses describe. */
export const statusDate = plain({
  given: "status-date-moved",
  lost: "status-date-moved",
  changed: "status-date-moved",
});

/** A figure that was reported. */
export const reading = plain({ given: "reading-changed", lost: "reading-lost", changed: "reading-changed" });

/** Where evidence can be found. */
export const whereabouts = plain({ given: "evidence-added", lost: "evidence-removed", changed: "detail-changed" });

export const measures = list({
  come: (item, value) => say`${capital(item)} now names ${value}.`,
  gone: (item, value) => say`${capital(item)} no longer names ${value}.`,
  rules: { come: "measure-linked", gone: "measure-unlinked" },
});

export const partners = list({
  come: (item, value) => say`Partner in ${item} added: ${value}.`,
  gone: (item, value) => say`Partner in ${item} taken out: ${value}.`,
  rules: { come: "partner-joined", gone: "partner-left" },
});

export const dependencies = list({
  come: (item, value) => say`${capital(item)} now waits for ${value}.`,
  gone: (item, value) => say`${capital(item)} no longer waits for ${value}.`,
  rules: { come: "link-changed", gone: "link-changed" },
});

export const links = list({
  come: (item, value) => say`${capital(item)} is now tied to ${value}.`,
  gone: (item, value) => say`${capital(item)} is no longer tied to ${value}.`,
  rules: { come: "link-changed", gone: "link-changed" },
});

export const criteria = list({
  come: (item, value) => say`Criterion of ${item} added: ${value}.`,
  gone: (item, value) => say`Criterion of ${item} taken out: ${value}.`,
  rules: { come: "criterion-added", gone: "criterion-removed" },
});

export const programmes = list({
  come: (item, value) => say`Work programme of ${item} added: ${value}.`,
  gone: (item, value) => say`Work programme of ${item} taken out: ${value}.`,
  rules: { come: "programme-added", gone: "programme-removed" },
});

/** Any other list of words or ids. */
export const others = list({
  come: (item, value) => say`Added to ${item}: ${value}.`,
  gone: (item, value) => say`Taken out of ${item}: ${value}.`,
  rules: { come: "detail-changed", gone: "detail-changed" },
});
