/** The statements at the top of the bundle: of which file they are, what they declare, what they name. */
import ts from 'typescript';

export interface Statement {
  readonly text: string;
  /** The file of `src` it was written in, without `src/` and `.ts`. */
  readonly file: string;
  /** A function declaration: it does nothing until it is called. */
  readonly isFunction: boolean;
  readonly declares: readonly string[];
  /** Every name in it that may be one of the top; one too many is no harm. */
  readonly names: ReadonlySet<string>;
}

/** The text before the first statement, the statements, and the text after the last. */
export interface TopLevel {
  readonly before: string;
  readonly statements: readonly Statement[];
  readonly after: string;
}

/** Reads what esbuild printed: `var name = (() => { ... })();`, each file under a line `// file`. */
export function topLevel(code: string): TopLevel {
  const source = ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2020, true, ts.ScriptKind.JS);
  const body = bodyOf(source);
  const first = body.statements[0];
  const last = body.statements[body.statements.length - 1];
  if (first === undefined || last === undefined) throw new Error('The bundle holds no statement.');
  let file = '';
  const statements = body.statements.map((statement): Statement => {
    const marker = /^\/\/ (\S+)$/gm;
    const trivia = code.slice(statement.getFullStart(), statement.getStart());
    for (const [, name] of trivia.matchAll(marker)) file = name ?? file;
    return {
      text: code.slice(statement.getFullStart(), statement.getEnd()),
      file,
      isFunction: ts.isFunctionDeclaration(statement) || isArrow(statement),
      declares: declaredBy(statement),
      names: namesIn(statement),
    };
  });
  return { before: code.slice(0, first.getFullStart()), statements, after: code.slice(last.getEnd()) };
}

/** `var name = () => ...;`, which is as idle. */
function isArrow(statement: ts.Statement): boolean {
  if (!ts.isVariableStatement(statement)) return false;
  const [only, ...others] = statement.declarationList.declarations;
  return others.length === 0 && only?.initializer !== undefined && ts.isArrowFunction(only.initializer);
}

/** The body of the one arrow function that esbuild wraps the bundle in. */
function bodyOf(source: ts.SourceFile): ts.Block {
  let found: ts.Block | null = null;
  const look = (node: ts.Node): void => {
    if (found !== null) return;
    if (ts.isArrowFunction(node) && ts.isBlock(node.body)) found = node.body;
    else ts.forEachChild(node, look);
  };
  look(source);
  if (found === null) throw new Error('The bundle is not wrapped in a function.');
  return found;
}

function declaredBy(statement: ts.Statement): string[] {
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
    return statement.name ? [statement.name.text] : [];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? [name.text] : []));
}

function namesIn(statement: ts.Statement): Set<string> {
  const names = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !isMember(node)) names.add(node.text);
    ts.forEachChild(node, look);
  };
  look(statement);
  return names;
}

/** `b` of `a.b` and of `{ b: 1 }` is no name of the top. */
function isMember(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return ts.isPropertyAssignment(parent) && parent.name === node;
}
