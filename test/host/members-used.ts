/** Which members of Google's services the product names: found by the type checker in its sources, never by text. */
import { join } from 'node:path';
import ts from 'typescript';

/** `Range.getValues`, `SpreadsheetApp.WrapStrategy`, `ProtectionType.SHEET`, ... of src/addon, sorted, each once. */
export function membersOfAddon(): string[] {
  const isGoogles: Declaring = ({ fileName }) => fileName.includes('@types/google-apps-script');
  return membersNamed('src/addon', isGoogles, ({ declarations }, checker) =>
    (declarations ?? []).flatMap((declaration) => {
      const owner = checker.getSymbolAtLocation((declaration.parent as ts.NamedDeclaration).name ?? declaration);
      return isGoogles(declaration.getSourceFile()) && owner !== undefined ? [owner.getName()] : [];
    }),
  );
}

/** `google.script.run.withSuccessHandler`, ... of src/sidebar: members of whatever stands behind `google.script`. */
export function membersOfSidebar(): string[] {
  const isGoogles: Declaring = ({ text }) => text.includes('google');
  return membersNamed('src/sidebar', isGoogles, ({ declarations }, checker) =>
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

/** True for a file that may declare members which count. */
type Declaring = (file: ts.SourceFile) => boolean;

function membersNamed(folder: string, isDeclaring: Declaring, ownersOf: Owners): string[] {
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
  // The checker takes seconds over all members of a program, most of which bear a name that no such file holds.
  const files = program.getSourceFiles();
  const names = new Set(files.filter(isDeclaring).flatMap(({ text }) => text.match(/[\w$]+/g) ?? []));
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
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text))
      noteMember(checker.getSymbolAtLocation(node.name));
    if (ts.isElementAccessExpression(node)) noteValues(node);
    if (ts.isBindingElement(node)) {
      const name = (node.propertyName ?? node.name).getText();
      if (names.has(name)) noteMember(checker.getTypeAtLocation(node.parent).getProperty(name));
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    if (file.fileName.includes(`/${folder}/`)) visit(file);
  }
  return [...found].sort();
}
