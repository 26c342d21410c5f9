/**
 * How pages with charts look. In an editor its own colours are used; alone a page is light or dark as the reader's
 * system is; with forced colours and on paper everything still tells itself apart by pattern, shape and words.
 */
export const STYLE = `
:root{--ip-ink:var(--vscode-foreground,#0b0c0c);--ip-faint:var(--vscode-descriptionForeground,#505a5f);--ip-paper:var(--vscode-editor-background,#fff);--ip-raised:var(--vscode-sideBar-background,#f3f4f6);--ip-line:var(--vscode-panel-border,#c5cbd0);--ip-link:var(--vscode-textLink-foreground,#1a5fa8);--ip-focus:var(--vscode-focusBorder,#b35c00);--ip-edge:var(--vscode-foreground,#0b0c0c);--ip-blue:var(--vscode-charts-blue,#1d70b8);--ip-orange:var(--vscode-charts-orange,#b35c00);--ip-green:var(--vscode-charts-green,#00703c);--ip-purple:var(--vscode-charts-purple,#6f42a8);--ip-red:var(--vscode-charts-red,#c0281b);--ip-grey:var(--vscode-descriptionForeground,#6b7280);color-scheme:light dark}
@media (prefers-color-scheme:dark){:root{--ip-ink:var(--vscode-foreground,#f3f2f1);--ip-faint:var(--vscode-descriptionForeground,#b8bfc6);--ip-paper:var(--vscode-editor-background,#16191d);--ip-raised:var(--vscode-sideBar-background,#20252b);--ip-line:var(--vscode-panel-border,#4a525b);--ip-link:var(--vscode-textLink-foreground,#82bdf2);--ip-focus:var(--vscode-focusBorder,#ffb454);--ip-edge:var(--vscode-foreground,#f3f2f1);--ip-blue:var(--vscode-charts-blue,#5fa8e6);--ip-orange:var(--vscode-charts-orange,#f0a04b);--ip-green:var(--vscode-charts-green,#5fc18b);--ip-purple:var(--vscode-charts-purple,#b79ae6);--ip-red:var(--vscode-charts-red,#ff8d80);--ip-grey:var(--vscode-descriptionForeground,#9aa3ad)}}
.ip{color:var(--ip-ink);background:var(--ip-paper);font:1rem/1.5 var(--vscode-font-family,"Segoe UI",system-ui,-apple-system,"Helvetica Neue",Arial,sans-serif);margin:0 auto;padding:1.5rem;max-width:64rem;overflow-wrap:break-word}
.ip h1 a{color:inherit;text-decoration:none}.ip h1 a:hover{text-decoration:underline}
.ip h1{font-size:1.9rem;line-height:1.2;margin:.2rem 0 .5rem}
.ip h2{font-size:1.35rem;line-height:1.25;margin:0 0 .75rem;padding-top:.5rem;border-top:3px solid var(--ip-blue)}
.ip .ip-minor{font-size:1.15rem;border:0;padding:0;margin:1.5rem 0 .3rem}
.ip h3{font-size:1.05rem;margin:1.25rem 0 .4rem}
.ip p{margin:.4rem 0;max-width:48rem}
.ip a{color:var(--ip-link);text-underline-offset:.15em}
.ip a:focus-visible,.ip summary:focus-visible,.ip [tabindex]:focus-visible{outline:3px solid var(--ip-focus);outline-offset:2px;border-radius:2px}
.ip-section{margin:2.25rem 0}
.ip-over{color:var(--ip-faint);margin:0}
.ip-note{color:var(--ip-faint);font-size:.9rem}
.ip-warn{border-left:5px solid var(--ip-red);padding:.35rem .75rem;background:var(--ip-raised)}
.ip-tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(13rem,1fr));gap:.75rem;margin:1rem 0;padding:0;list-style:none}
.ip-tiles li{border:1px solid var(--ip-line);border-left:5px solid var(--ip-blue);border-radius:4px;background:var(--ip-raised);padding:.6rem .8rem}
.ip-tiles .ip-alert{border-left-color:var(--ip-red)}
.ip-tiles .ip-label{display:block;font-size:.85rem;color:var(--ip-faint)}
.ip-tiles .ip-figure{display:block;font-size:1.25rem;font-weight:650;line-height:1.3}
.ip-tiles .ip-words{display:block;font-size:.85rem}
.ip-scroll{overflow-x:auto;margin:.5rem 0}
.ip-chart{display:block;width:100%;min-width:36rem;max-width:61rem;height:auto;overflow:visible}
.ip-chart text{font-size:13px;fill:var(--ip-ink);font-family:inherit;paint-order:stroke;stroke:var(--ip-paper);stroke-width:3px;stroke-linejoin:round}
.ip-chart .ip-soft{fill:var(--ip-faint);font-size:12px}
.ip-chart .ip-bold{font-weight:650}
.ip-chart text{pointer-events:none}
.ip-under{fill:var(--ip-paper);stroke:none}
.ip-hit{fill:transparent;stroke:none}
.ip-chart a:focus-visible .ip-hit{stroke:var(--ip-focus);stroke-width:2.5}
.ip-chart a{text-decoration:none}
.ip-chart a text{text-decoration:none}
.ip-chart a:focus-visible{outline:none}
.ip-chart a:focus-visible .ip-over-run{stroke:var(--ip-red);stroke-width:2.5;stroke-dasharray:2 3;fill:none}
.ip-range{stroke:var(--ip-ink);stroke-width:1.5;fill:none}
.ip-range-under{stroke:var(--ip-paper);stroke-width:4.5;fill:none}
.ip-stated{stroke:var(--ip-ink);stroke-width:2}
.ip-mark{stroke:var(--ip-focus);stroke-width:4}
.ip-chart a:hover .ip-over-run{stroke:var(--ip-red);stroke-width:2.5;stroke-dasharray:2 3;fill:none}
.ip-range{stroke:var(--ip-ink);stroke-width:1.5;fill:none}
.ip-range-under{stroke:var(--ip-paper);stroke-width:4.5;fill:none}
.ip-stated{stroke:var(--ip-ink);stroke-width:2}
.ip-mark{stroke-width:3}
.ip-grid{stroke:var(--ip-line);stroke-width:1;fill:none}
.ip-axis{stroke:var(--ip-faint);stroke-width:1.5;fill:none}
.ip-now{stroke:var(--ip-ink);stroke-width:2;stroke-dasharray:5 4;fill:none}
.ip-over-run{stroke:var(--ip-red);stroke-width:2.5;stroke-dasharray:2 3;fill:none}
.ip-range{stroke:var(--ip-ink);stroke-width:1.5;fill:none}
.ip-range-under{stroke:var(--ip-paper);stroke-width:4.5;fill:none}
.ip-stated{stroke:var(--ip-ink);stroke-width:2}
.ip-mark{stroke:var(--ip-edge);stroke-width:1.25}
.ip-bare{fill:var(--ip-paper);stroke-dasharray:4 3}
.ip-fill-blue{fill:var(--ip-blue)}.ip-fill-green{fill:var(--ip-green)}.ip-fill-grey{fill:var(--ip-grey)}.ip-fill-red{fill:var(--ip-red)}.ip-fill-paper{fill:var(--ip-paper)}
.ip-line-blue{stroke:var(--ip-blue)}.ip-line-orange{stroke:var(--ip-orange)}.ip-line-green{stroke:var(--ip-green)}.ip-line-purple{stroke:var(--ip-purple)}.ip-line-red{stroke:var(--ip-red)}.ip-line-grey{stroke:var(--ip-grey)}
.ip-trend{fill:none;stroke:var(--ip-blue);stroke-width:2.5;stroke-linejoin:round}
.ip-goal{fill:none;stroke:var(--ip-green);stroke-width:2;stroke-dasharray:6 4}
.ip-sign{fill:none;stroke:var(--ip-ink);stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
.ip-sign-paper{fill:none;stroke:var(--ip-paper);stroke-width:2.25;stroke-linecap:round;stroke-linejoin:round}
.ip table{border-collapse:collapse;width:100%;font-size:.92rem;margin:.5rem 0 1rem}
.ip caption{text-align:left;font-weight:650;padding:.25rem 0}
.ip th,.ip td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid var(--ip-line)}
.ip thead th{border-bottom:2px solid var(--ip-faint)}
.ip tbody th{font-weight:400}
.ip td,.ip th{overflow-wrap:normal}
.ip .ip-long{overflow-wrap:anywhere}
.ip tbody th{min-width:8em}
.ip .ip-total>*{font-weight:650}
.ip td{font-variant-numeric:tabular-nums}
.ip td p{margin:0 0 .35rem}
.ip td ul{margin:0;padding-left:1.1em}
.ip-id{font-weight:650}
.ip tr:target,.ip li:target{outline:3px solid var(--ip-focus);outline-offset:-1px}
.ip summary{cursor:pointer;color:var(--ip-link);padding:.2rem 0}
.ip-badge{display:inline-block;border:1px solid var(--ip-faint);border-radius:1em;padding:0 .55em;font-size:.85em;line-height:1.5;white-space:nowrap}
.ip-late{border:2px solid var(--ip-red);font-weight:650}
.ip-done{border-style:double;border-width:3px}
.ip-cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(19rem,1fr));gap:1rem;padding:0;margin:.5rem 0;list-style:none}
.ip-cards>li{border:1px solid var(--ip-line);border-radius:4px;padding:.6rem .8rem}
.ip-cards h3{margin:0 0 .3rem}
.ip-cards .ip-chart{min-width:0}
.ip-cards p{margin:.2rem 0;font-size:.92rem}
.ip-more{font-weight:650}
.ip-contents{columns:2;column-gap:2rem}
.ip-columns{columns:2;column-gap:2rem}
.ip-columns li{break-inside:avoid}
@media (forced-colors:active){:root{--ip-ink:CanvasText;--ip-faint:CanvasText;--ip-paper:Canvas;--ip-raised:Canvas;--ip-line:CanvasText;--ip-link:LinkText;--ip-focus:Highlight;--ip-edge:CanvasText;--ip-blue:CanvasText;--ip-orange:CanvasText;--ip-green:CanvasText;--ip-purple:CanvasText;--ip-red:CanvasText;--ip-grey:GrayText}.ip-chart{forced-color-adjust:none}}
@media print{:root{font-size:9.5pt;--ip-ink:#000;--ip-faint:#333;--ip-paper:#fff;--ip-raised:#fff;--ip-line:#999;--ip-link:#000;--ip-edge:#000;--ip-blue:#1d70b8;--ip-orange:#b35c00;--ip-green:#00703c;--ip-purple:#6f42a8;--ip-red:#c0281b;--ip-grey:#666}.ip{padding:0;max-width:none}.ip a{text-decoration:none}.ip-scroll{overflow:visible}.ip-chart{min-width:0}.ip-theme,.ip-page{break-before:page}.ip h2,.ip h3,.ip caption{break-after:avoid}.ip tr,.ip-tiles li,.ip-cards>li,.ip-chart{break-inside:avoid}.ip thead{display:table-header-group}.ip-screen{display:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}@page{size:A4;margin:16mm}}
`;
export const STYLE_HASH = "sha256-8stnAuUHz0wKgFmjhR60RVSyBQNgsLC2lk4CiWmOkJQ=";
