/** Formulas written as in Google Sheets: `;` between arguments and open references. Never changes what the cell shows. */
import { ICommandService, type Injector } from '@univerjs/core';
import { type ISequenceNode, LexerTreeBuilder, sequenceNodeType, UnionNodeFactory } from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { openRange } from './univer-open-range.ts';

/** Commands of the sheet that shift lines or cells, and with them references. */
const MOVES = /^sheet\.command\.(insert|remove|delete|move|reorder)/;

type SequenceNodes = (string | ISequenceNode)[];

/**
 * Separators as the engine knows them: `;` becomes `,` outside texts, sheet names and array literals, and so does the
 * decimal comma of a locale that has one become a point; the length stays.
 */
export function toEngineSeparators(formula: string, decimal: '.' | ',' = '.'): string {
  const hasComma = decimal === ',' && /\d,\d/.test(formula);
  if (!formula.includes(';') && !hasComma) return formula;
  let quote = '';
  let braces = 0;
  let out = '';
  for (let at = 0; at < formula.length; at += 1) {
    const char = formula[at] ?? '';
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '{') braces += 1;
    else if (char === '}') braces -= 1;
    if (quote !== '' || braces > 0) out += char;
    else if (char === ';') out += ',';
    else out += hasComma && char === ',' && isInNumber(formula, at) ? '.' : char;
  }
  return out;
}

/** Digits on both sides, and no letter before them that would make a reference of the left ones. */
function isInNumber(formula: string, comma: number): boolean {
  return /(?:^|[^\w$.])\d+$/.test(formula.slice(0, comma)) && /^\d/.test(formula.slice(comma + 1));
}

/**
 * When rows or columns move, the engine moves each end of a reference that it can read. The open end of `C2:C` it reads
 * only as `C:C`; this turns what comes out, `D2:D:D`, back into `D2:D`.
 */
export function fromEngineReferences(formula: string): string {
  return formula.replace(/(\$?[A-Za-z]{1,3}\$?\d+):(\$?(?:[A-Za-z]{1,3}|\d+)):\2(?![A-Za-z0-9_$(])/g, '$1:$2');
}

/** Teaches the engine of this injector `;`, the locale's decimal mark and references such as `C2:C` and `A2:2`. */
export function speakSheets(injector: Injector, decimal: () => '.' | ','): void {
  const lexer = injector.get(LexerTreeBuilder);
  const buildTree = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => buildTree(toEngineSeparators(formula, decimal()), ...rest);
  const buildSequence = lexer.sequenceNodesBuilder.bind(lexer);
  // Only while lines move: the editor builds what the person sees from the same pieces.
  let isMoving = false;
  lexer.sequenceNodesBuilder = (formula) => {
    const nodes = buildSequence(toEngineSeparators(formula, decimal()));
    return nodes && isMoving ? readableOpenEnds(nodes) : nodes;
  };
  const move = lexer.moveFormulaRefOffset.bind(lexer);
  lexer.moveFormulaRefOffset = (...args) => {
    const before = isMoving;
    isMoving = true;
    const moved = move(...args);
    isMoving = before;
    return fromEngineReferences(moved);
  };

  const unions = injector.get(UnionNodeFactory);
  const createUnion = unions.create.bind(unions);
  unions.create = (token) => {
    const node = createUnion(token);
    const execute = node.execute.bind(node);
    node.execute = () => {
      const [left, right] = node.getChildren().map((child) => child.getValue());
      const open = left && right ? openRange(left, right) : null;
      if (open === null) execute();
      else node.setValue(open);
    };
    return node;
  };

  injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (!command.id.includes('.mutation.')) isMoving = MOVES.test(command.id);
    if (command.id !== SetRangeValuesMutation.id) return;
    const rows = (command.params as { cellValue?: Written } | undefined)?.cellValue ?? {};
    for (const cells of Object.values(rows)) {
      for (const cell of Object.values(cells ?? {})) {
        if (typeof cell?.f === 'string') cell.f = fromEngineReferences(cell.f);
      }
    }
  });
}

type Written = Record<number, Record<number, { f?: unknown } | null> | null>;

/** Gives the open end after a cell and a colon as a whole column or row: a reference that the engine can move. */
function readableOpenEnds(nodes: SequenceNodes): SequenceNodes {
  return nodes.map((node, index) => {
    const before = nodes[index - 2];
    if (typeof node === 'string' || nodes[index - 1] !== ':' || before === undefined || typeof before === 'string') {
      return node;
    }
    if (before.nodeType !== sequenceNodeType.REFERENCE || !/^\$?([A-Za-z]{1,3}|\d+)$/.test(node.token)) return node;
    return { ...node, nodeType: sequenceNodeType.REFERENCE, token: `${node.token}:${node.token}` };
  });
}
