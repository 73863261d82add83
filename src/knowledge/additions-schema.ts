import knowledgeSchema from '../../schemas/knowledge.schema.json' with { type: 'json' };
import type { JsonSchema } from '../yaml/json-schema.ts';

const published = knowledgeSchema as unknown as JsonSchema;

function definition(name: string): JsonSchema {
  const found = published.definitions?.[name];
  if (!found) throw new Error(`schemas/knowledge.schema.json: the definition ${name} is missing.`);
  return found;
}

/** A definition with some of its keys described anew, and some left out. */
function narrowed(base: JsonSchema, keys: Readonly<Record<string, JsonSchema | undefined>>): JsonSchema {
  const { allOf: _, ...plain } = base;
  const all = { ...base.properties, ...keys };
  const kept = Object.entries(all).flatMap(([key, node]) => (node ? [[key, node] as const] : []));
  return { ...plain, properties: Object.fromEntries(kept) };
}

const form = (name: string, description: string, ...examples: string[]): JsonSchema => ({
  ...definition(name),
  description,
  examples,
});

const lesson = definition('lesson');
const question = definition('question');
const additions = definition('additions');

/**
 * The schema of an organisation's additions: what schemas/knowledge.schema.json says of them, without what only built-in
 * knowledge may say, and with examples of ids that are free. What fits it fits the published schema.
 */
export const ADDITIONS_SCHEMA: JsonSchema = {
  $ref: '#/definitions/additions',
  definitions: {
    ...published.definitions,
    additions: narrowed(additions, {
      sources: {
        ...additions.properties?.sources,
        propertyNames: form('sourceKey', 'Small letters and digits with hyphens between them.', 'abc-returns-2024'),
      },
    }),
    mark: {
      ...definition('mark'),
      description:
        'How far the item can be relied on: found = a source says so; field = known in the field, not checked; proposed = your own judgement. seed is kept for the founding documents of the method.',
      enum: ['found', 'field', 'proposed'],
    },
    lesson: narrowed(lesson, {
      id: {
        ...lesson.properties?.id,
        description: 'Your prefix, -L and two or three digits.',
        examples: ['ABC-L01'],
      },
    }),
    question: narrowed(question, {
      key: {
        ...question.properties?.key,
        description: 'The name of the question in answers files: a group, a dot and a name.',
        examples: ['abc.fees_paid'],
      },
      ask: {
        ...question.properties?.ask,
        description: 'When it is asked: concept = from the concept on; proposal = from the proposal on.',
        enum: ['concept', 'proposal'],
      },
      kind: {
        title: 'Kind',
        description: "The answer to an organisation's question is a text; the key can be left out.",
        type: 'string',
        enum: ['text'],
      },
      // The sixty questions of a concept are numbered; what is dropped or has parts belongs to fields of the format.
      number: undefined,
      parts: undefined,
      dropped_because: undefined,
    }),
    questionCode: form(
      'questionCode',
      'Code of a question; one of your own is your prefix, -Q and two or three digits.',
      'ABC-Q01',
    ),
    indicatorId: form(
      'indicatorId',
      'Id of an indicator; one of your own is your prefix, -I and two or three digits.',
      'ABC-I01',
    ),
    sourceKey: form('sourceKey', 'Key of a source, your own or a built-in one.', 'abc-returns-2024'),
    nodeId: form('nodeId', 'Id of a node of the results framework.', 'sub-safer-migration'),
  },
};
