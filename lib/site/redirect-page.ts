/**
 * Returns the HTML of a page that redirects without a script. `target` is the path of the new page, `canonical` its
 * public address. Both consist of ids, so they need no escaping. `policy` is the Content-Security-Policy.
 */
export function redirectPage(target: string, canonical: string, policy: string): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta charset="utf-8">
<title>This page has moved</title>
<meta name="description" content="This page has moved to ${canonical}">
<meta http-equiv="refresh" content="0; url=${target}">
<link rel="canonical" href="${canonical}">
</head>
<body>
<h1>This page has moved</h1>
<p><a href="${target}">${canonical}</a></p>
</body>
</html>
`;
}
