import designSchema from '../../schemas/design.schema.json' with { type: 'json' };
import { schemaFaults as faultsOf, type SchemaFault } from '../yaml/schema-faults.ts';

/** Where a design does not fit its schema: outer places before inner ones, several faults of one place together. */
export const schemaFaults = (data: unknown): SchemaFault[] => faultsOf(data, designSchema);
