import { createRequire } from 'node:module';
import { MultiGraph } from 'graphology';
import { parse } from 'graphology-graphml';

/**
 * GraphML without our code. graphology-graphml reads it; it has no writer of its own, so the graph it read is written
 * with xml-writer, the library it brings for that.
 */

interface XmlWriter {
  startDocument(version: string, encoding: string): void;
  startElement(name: string): void;
  writeAttribute(name: string, value: string): void;
  text(content: string): void;
  endElement(): void;
  endDocument(): void;
  toString(): string;
}
const XmlWriter = createRequire(import.meta.url)('xml-writer') as new () => XmlWriter;

export function readBare(text: string): MultiGraph {
  return parse(MultiGraph, text) as MultiGraph;
}

export function writeBare(graph: MultiGraph): string {
  const writer = new XmlWriter();
  const element = (name: string, attributes: Readonly<Record<string, string>>, inside: () => void) => {
    writer.startElement(name);
    for (const [attribute, value] of Object.entries(attributes)) writer.writeAttribute(attribute, value);
    inside();
    writer.endElement();
  };
  const keys = { node: new Map<string, string>(), edge: new Map<string, string>() };
  const learn = (of: 'node' | 'edge', attributes: object) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (!keys[of].has(name)) keys[of].set(name, typeof value === 'number' ? 'double' : typeof value);
    }
  };
  graph.forEachNode((_, attributes) => learn('node', attributes));
  graph.forEachEdge((_, attributes) => learn('edge', attributes));
  const data = (of: string, attributes: object) => {
    for (const [name, value] of Object.entries(attributes)) {
      element('data', { key: `${of}_${name}` }, () => writer.text(String(value)));
    }
  };
  writer.startDocument('1.0', 'UTF-8');
  element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, () => {
    for (const kind of ['node', 'edge'] as const) {
      for (const [name, type] of keys[kind]) {
        element('key', { id: `${kind}_${name}`, for: kind, 'attr.name': name, 'attr.type': type }, () => undefined);
      }
    }
    element('graph', { edgedefault: 'undirected' }, () => {
      graph.forEachNode((id, attributes) => element('node', { id }, () => data('node', attributes)));
      graph.forEachEdge((id, attributes, source, target) =>
        element('edge', { id, source, target }, () => data('edge', attributes)),
      );
    });
  });
  writer.endDocument();
  return writer.toString();
}
