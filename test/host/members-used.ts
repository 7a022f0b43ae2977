/** Which members of Google's services the product names: found by the type checker in its sources, never by text. */
import { join } from 'node:path';
import ts from 'typescript';

/** `Range.getValues`, `SpreadsheetApp.WrapStrategy`, `ProtectionType.SHEET`, ... of src/addon, sorted, each once. */
export function membersOfAddon(): string[] {
  return membersNamed('src/addon', ({ declarations }, checker) =>
    (declarations ?? []).flatMap((declaration) => {
      const isGoogle = declaration.getSourceFile().fileName.includes('@types/google-apps-script');
      const owner = checker.getSymbolAtLocation((declaration.parent as ts.NamedDeclaration).name ?? declaration);
      return isGoogle && owner !== undefined ? [owner.getName()] : [];
    }),
  );
}

/** `google.script.run.withSuccessHandler`, ... of src/sidebar: members of whatever stands behind `google.script`. */
export function membersOfSidebar(): string[] {
  return membersNamed('src/sidebar', ({ declarations }, checker) =>
    (declarations ?? []).flatMap((declaration) =>
      placesOf(declaration, checker).map((place) => `google.script.${place}`),
    ),
  );
}

/** Under which names of `google.script` the type of this member stands. */
function placesOf(member: ts.Declaration, checker: ts.TypeChecker): string[] {
  const own = checker.getTypeAtLocation(member.parent);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node) && node.type !== undefined && chainOf(node) === 'google: script: ') {
      const parts = checker.getTypeAtLocation(node.type);
      if (parts === own || (parts.isIntersection() && parts.types.includes(own))) found.push(node.name.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(member.getSourceFile());
  return found;
}

/** `google: script: ` for a signature inside a type literal of `script` inside one of `google`. */
function chainOf(signature: ts.Node): string {
  const outer = signature.parent?.parent;
  if (outer === undefined || !ts.isPropertySignature(outer)) return '';
  return `${chainOf(outer)}${outer.name.getText()}: `;
}

type Owners = (member: ts.Symbol, checker: ts.TypeChecker) => readonly string[];

function membersNamed(folder: string, ownersOf: Owners): string[] {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(folder, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  if (config === undefined) throw new Error(`${folder}/tsconfig.json cannot be read.`);
  const program = ts.createProgram(config.fileNames, config.options);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const noteMember = (member: ts.Symbol | undefined): void => {
    if (member === undefined) return;
    for (const owner of ownersOf(member, checker)) found.add(`${owner}.${member.getName()}`);
  };
  // `Charts.ChartType[type]`: every member that the type of the argument allows.
  const noteValues = ({ expression, argumentExpression }: ts.ElementAccessExpression): void => {
    const key = checker.getTypeAtLocation(argumentExpression);
    const keys = key.isUnion() ? key.types : [key];
    const type = checker.getTypeAtLocation(expression);
    for (const one of keys) if (one.isStringLiteral()) noteMember(type.getProperty(one.value));
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) noteMember(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) noteValues(node);
    if (ts.isBindingElement(node)) {
      noteMember(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.includes(`/${folder}/`)) visit(file);
  }
  return [...found].sort();
}
