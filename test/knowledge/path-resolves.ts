interface SchemaNode {
  $ref?: string;
  properties?: Record<string, SchemaNode>;
  definitions?: Record<string, SchemaNode>;
  items?: SchemaNode;
  allOf?: SchemaNode[];
  anyOf?: SchemaNode[];
  oneOf?: SchemaNode[];
  then?: SchemaNode;
  else?: SchemaNode;
}

/**
 * Whether a path such as `patterns[].victims` is a field of a schema. `[]` stands after a list. Branches (`allOf`,
 * `anyOf`, `then`) are looked through without their conditions: a field of one activity type is a field.
 */
export function pathResolves(schema: SchemaNode, path: string): boolean {
  const branches = (node: SchemaNode | undefined): SchemaNode[] => {
    if (!node) return [];
    if (node.$ref) return branches(schema.definitions?.[node.$ref.replace('#/definitions/', '')]);
    const below = [...(node.allOf ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? []), node.then, node.else];
    return [node, ...below.flatMap(branches)];
  };
  let nodes = branches(schema);
  for (const step of path.split('.')) {
    const isList = step.endsWith('[]');
    const key = isList ? step.slice(0, -'[]'.length) : step;
    nodes = nodes.flatMap((node) => branches(node.properties?.[key]));
    if (isList) nodes = nodes.flatMap((node) => branches(node.items));
    if (nodes.length === 0) return false;
  }
  return true;
}
