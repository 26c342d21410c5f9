import { l10n, Uri, type Webview } from "vscode";

/**
 * The page that a dashboard is shown in. It may run its own script and use its own styles and nothing else: whatever a
 * plan says in it stays text, and nothing is fetched.
 */
export function pageFor(webview: Webview, extension: Uri): string {
  const once = nonce();
  const address = (name: string): string => String(webview.asWebviewUri(Uri.joinPath(extension, "dist", name)));
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${once}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${l10n.t("Dashboard")}</title>
<link rel="stylesheet" href="${address("dashboard.css")}">
<script nonce="${once}" src="${address("dashboard.js")}" defer></script>
</head>
<body>
<p role="status"></p>
<header hidden>
<nav aria-label="${l10n.t("Sections")}"></nav>
<label><input type="checkbox"> ${l10n.t("Follow the cursor")}</label>
</header>
<main class="ip" hidden>
<div></div>
<p class="ip-note">${l10n.t("Choose anything that is shown to go to it in the text. In a chart, the arrow keys move from one to the next.")}</p>
</main>
</body>
</html>`;
}

/** A word that nobody can guess and that is used once. */
function nonce(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
