/** Answers for syntax that Node runs and Apps Script cannot parse: modules, private names, static fields and blocks. */
import ts from 'typescript';

/** Each piece of refused syntax with its line; empty is what we want of a bundle. */
export function refusedSyntax(bundle: string): string[] {
  const file = ts.createSourceFile('Code.js', bundle, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const note = (node: ts.Node, what: string) => {
    found.push(`${what} in line ${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPrivateIdentifier(node)) note(node, `private name ${node.text}`);
    if (ts.isClassStaticBlockDeclaration(node)) note(node, 'static block');
    if (ts.isPropertyDeclaration(node) && node.modifiers?.some((one) => one.kind === ts.SyntaxKind.StaticKeyword)) {
      note(node, 'static field');
    }
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isExportAssignment(node))
      note(node, 'module syntax');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
