// JSON-LD held against the vocabulary of schema.org: its types are TypeScript's, so a compiler says what is not in it.
import { join } from 'node:path';
import ts from 'typescript';

const options = {
  strict: true,
  noEmit: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: [],
  // The vocabulary itself is not what is tested.
  skipLibCheck: true,
};

/** What is wrong with documents, `{ name, data }` each: a line for each fault, which begins with the document's name. */
export function faults(documents) {
  // Beside this file, so that the vocabulary is found among the installed packages.
  const names = new Map(documents.map(({ name }, at) => [join(import.meta.dirname, `document-${at}.ts`), name]));
  const sources = new Map([...names.keys()].map((file, at) => [file, source(documents[at].data)]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => sources.has(file) || fileExists(file);
  host.readFile = (file) => sources.get(file) ?? readFile(file);
  host.getSourceFile = (file, language, ...rest) => {
    const text = sources.get(file);
    return text === undefined ? getSourceFile(file, language, ...rest) : ts.createSourceFile(file, text, language);
  };
  const program = ts.createProgram([...sources.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, messageText }) =>
    `${names.get(file?.fileName) ?? 'the vocabulary'}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

/** The document as a program whose types are right only when it is. */
function source(data) {
  const type = data['@type'];
  if (!/^[A-Z][A-Za-z]+$/.test(type) || data['@context'] !== 'https://schema.org') throw new Error(`${type} is no type of schema.org`);
  return `import type { ${type}, WithContext } from 'schema-dts';\nexport const data: WithContext<${type}> = ${JSON.stringify(data)};\n`;
}
