/** What the review knows of Amazon Aurora DSQL, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Aurora DSQL. */
export const service: Service = defineService({
  id: 'aurora-dsql',
  name: 'Amazon Aurora DSQL',
  category: 'database',
  responsibility: 'abstracted',
  responsibilityNote: null,
  placement: 'none',
  storesData: true,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
