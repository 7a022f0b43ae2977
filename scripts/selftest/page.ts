/** The page that runs the cases of google.script, one after the other, and hands their results to the script. */

type PageCase = { readonly id: string; readonly name: string; readonly run: { readonly body: string } };

export function pageOf(cases: readonly PageCase[]): string {
  const entries = cases.map(
    ({ id, name, run }) =>
      `{ id: ${JSON.stringify(id)}, run: function (run, page, done) { ${run.body.replace(/\.F\b/g, `.${name}`)} } }`,
  );
  return `<!DOCTYPE html><html><body><p id="says">The page is at work…</p><script>
var cases = [${entries.join(',\n')}];
var results = [];
function next(at) {
  if (at === cases.length) {
    google.script.run.withSuccessHandler(function () { say('Done. Close this and click “Run or continue” again.'); })
      .withFailureHandler(function (e) { say('The results did not arrive: ' + e.message); }).takeSelfTest(results);
    return;
  }
  var over = false;
  function done(value) {
    if (over) return;
    over = true;
    results.push({ id: cases[at].id, found: value === undefined ? null : value });
    next(at + 1);
  }
  setTimeout(function () { done('the page never said that it was done'); }, 30000);
  try { cases[at].run(google.script.run, google.script.host, done); } catch (error) { done(String(error)); }
}
function say(text) { document.getElementById('says').textContent = text; }
next(0);
</script></body></html>`;
}
