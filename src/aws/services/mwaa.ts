/** What the review knows of Amazon Managed Workflows for Apache Airflow, whatever a design says. */
import { securityScope } from '../security-scope.ts';
import { defineService, type Service } from '../service.ts';

/** Amazon Managed Workflows for Apache Airflow. */
export const service: Service = defineService({
  id: 'mwaa',
  name: 'Amazon Managed Workflows for Apache Airflow',
  category: 'orchestration',
  responsibility: 'container',
  responsibilityNote: "Code of the workflows, plug-ins and network are the customer's.",
  placement: 'subnets',
  storesData: false,
  defaultEncryption: null,
  endpoint: null,
  sources: [securityScope],
});
