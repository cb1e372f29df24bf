/** What a page says and how it looks. */
interface Page {
  readonly title: string;
  /** Rules of style beside those that all our pages share. */
  readonly style: string;
  readonly body: string;
}

/**
 * A page that needs nothing else: no network, no script, no file beside it. It can be looked at, printed and kept wherever a browser is, and
 * the policy in its head forbids it everything that a hostile text might try.
 */
export function htmlPage({ title, style, body }: Page): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${SHARED_STYLE}${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

/** Colours are named for what they mean; dark ones are for screens only, because paper is white. */
const SHARED_STYLE = `
:root { color-scheme: light; --text: #1c2430; --soft: #596273; --ground: #fff; --raised: #f5f7fa; --line: #d5dbe4; --focus: #1257c9;
  --error: #b3261e; --error-tint: #fbd9d6; --warning: #8a5a00; --warning-tint: #ffe8b5; --info: #1e5fa8; --info-tint: #d6e8fb; }
@media screen and (prefers-color-scheme: dark) {
  :root { color-scheme: dark; --text: #e4e8ef; --soft: #a3adbd; --ground: #14181f; --raised: #1e242e; --line: #3a4454; --focus: #8ab8ff;
    --error: #ff9a92; --error-tint: #5c2320; --warning: #f2c063; --warning-tint: #4f3a0c; --info: #8fc1f7; --info-tint: #1d3d60; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--ground); overflow-wrap: break-word; }
h1 { font-size: 1.6rem; margin: 0 0 .4rem; line-height: 1.25; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
@media print { body { padding: 0; font-size: 10pt; } }
`;
