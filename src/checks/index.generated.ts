// Generated from src/checks/** by `npm run generate`. Do not edit.

import type { Check } from './check.ts';
import { check as accountsBreakGlassRehearsedCheck } from './accounts/break-glass-rehearsed.ts';
import { check as accountsChangedByPipelinesCheck } from './accounts/changed-by-pipelines.ts';
import { check as accountsConnectionsCurrentCheck } from './accounts/connections-current.ts';
import { check as accountsContactsRegisteredCheck } from './accounts/contacts-registered.ts';
import { check as accountsDataPerimeterAroundSecretsCheck } from './accounts/data-perimeter-around-secrets.ts';
import { check as accountsExchangeDeclaredCheck } from './accounts/exchange-declared.ts';
import { check as accountsGuardrailsCoverAuditCheck } from './accounts/guardrails-cover-audit.ts';
import { check as accountsManagementKeptEmptyCheck } from './accounts/management-kept-empty.ts';
import { check as accountsPlacedInOrganizationCheck } from './accounts/placed-in-organization.ts';
import { check as accountsPublicCopiesDeniedCheck } from './accounts/public-copies-denied.ts';
import { check as accountsRegionsMatchCheck } from './accounts/regions-match.ts';
import { check as accountsRootUserKeptCheck } from './accounts/root-user-kept.ts';
import { check as accountsSecurityServicesDelegatedCheck } from './accounts/security-services-delegated.ts';
import { check as accountsTrustConditionedCheck } from './accounts/trust-conditioned.ts';
import { check as accountsVendorAccessEndsCheck } from './accounts/vendor-access-ends.ts';
import { check as alertsBackupFailureCheck } from './alerts/backup-failure.ts';
import { check as alertsCatalogWatchedCheck } from './alerts/catalog-watched.ts';
import { check as alertsCertificateExpiryCheck } from './alerts/certificate-expiry.ts';
import { check as alertsCostAnomalyCheck } from './alerts/cost-anomaly.ts';
import { check as alertsCriticalWatchedCheck } from './alerts/critical-watched.ts';
import { check as alertsDeadLettersWatchedCheck } from './alerts/dead-letters-watched.ts';
import { check as alertsFailedRotationCheck } from './alerts/failed-rotation.ts';
import { check as alertsGuarddutyFindingCheck } from './alerts/guardduty-finding.ts';
import { check as alertsIamChangeCheck } from './alerts/iam-change.ts';
import { check as alertsKeyDeletionCheck } from './alerts/key-deletion.ts';
import { check as alertsPublicExposureCheck } from './alerts/public-exposure.ts';
import { check as alertsReachesSomebodyCheck } from './alerts/reaches-somebody.ts';
import { check as alertsRevokedInUseCheck } from './alerts/revoked-in-use.ts';
import { check as alertsRootSignInCheck } from './alerts/root-sign-in.ts';
import { check as alertsRuleCanMatchCheck } from './alerts/rule-can-match.ts';
import { check as alertsRunbookNamedCheck } from './alerts/runbook-named.ts';
import { check as alertsTrailChangeCheck } from './alerts/trail-change.ts';
import { check as alertsTriggerStatedCheck } from './alerts/trigger-stated.ts';
import { check as alertsUnauthorizedCallsCheck } from './alerts/unauthorized-calls.ts';
import { check as alertsUrgentAnsweredCheck } from './alerts/urgent-answered.ts';
import { check as assuranceAdmittedRisksCheck } from './assurance/admitted-risks.ts';
import { check as assuranceComponentsPlacedCheck } from './assurance/components-placed.ts';
import { check as assuranceDeliveryReviewedCheck } from './assurance/delivery-reviewed.ts';
import { check as assuranceIncidentsPreparedCheck } from './assurance/incidents-prepared.ts';
import { check as assuranceNothingEndingCheck } from './assurance/nothing-ending.ts';
import { check as assurancePenetrationTestAllowedCheck } from './assurance/penetration-test-allowed.ts';
import { check as assurancePenetrationTestArrangedCheck } from './assurance/penetration-test-arranged.ts';
import { check as assurancePenetrationTestCoversCheck } from './assurance/penetration-test-covers.ts';
import { check as assuranceScannerCurrentCheck } from './assurance/scanner-current.ts';
import { check as assuranceScansCoverWhatRunsCheck } from './assurance/scans-cover-what-runs.ts';
import { check as assuranceSupportLastsCheck } from './assurance/support-lasts.ts';
import { check as assuranceThreatModelCurrentCheck } from './assurance/threat-model-current.ts';
import { check as assuranceTrustedAdvisorSufficesCheck } from './assurance/trusted-advisor-suffices.ts';
import { check as assuranceWellArchitectedCompleteCheck } from './assurance/well-architected-complete.ts';
import { check as computeClusterApiPrivateCheck } from './compute/cluster-api-private.ts';
import { check as computeCommandsBoundedCheck } from './compute/commands-bounded.ts';
import { check as computeContainersUnprivilegedCheck } from './compute/containers-unprivileged.ts';
import { check as computeEnclaveAttestedCheck } from './compute/enclave-attested.ts';
import { check as computeFunctionHasWayOutCheck } from './compute/function-has-way-out.ts';
import { check as computeFunctionReachesPrivateCheck } from './compute/function-reaches-private.ts';
import { check as computeFunctionTwoZonesCheck } from './compute/function-two-zones.ts';
import { check as computeFunctionUrlAuthenticatedCheck } from './compute/function-url-authenticated.ts';
import { check as computeGroupReplacesSilentHostsCheck } from './compute/group-replaces-silent-hosts.ts';
import { check as computeGroupSpansZonesCheck } from './compute/group-spans-zones.ts';
import { check as computeHostsEnteredWithoutPortsCheck } from './compute/hosts-entered-without-ports.ts';
import { check as computeHostsHardenedCheck } from './compute/hosts-hardened.ts';
import { check as computeHostsPatchedCheck } from './compute/hosts-patched.ts';
import { check as computeImageSourceTrustedCheck } from './compute/image-source-trusted.ts';
import { check as computeImagesUnchangeableCheck } from './compute/images-unchangeable.ts';
import { check as computeIsolatedReachesServicesCheck } from './compute/isolated-reaches-services.ts';
import { check as computeMetadataV2RequiredCheck } from './compute/metadata-v2-required.ts';
import { check as computeModelsIsolatedCheck } from './compute/models-isolated.ts';
import { check as computeNitroForSecretsCheck } from './compute/nitro-for-secrets.ts';
import { check as computeNoStandingKeyPairCheck } from './compute/no-standing-key-pair.ts';
import { check as computeNotebooksWithoutRootCheck } from './compute/notebooks-without-root.ts';
import { check as computePodsHaveOwnRolesCheck } from './compute/pods-have-own-roles.ts';
import { check as computeRuntimeWatchedCheck } from './compute/runtime-watched.ts';
import { check as computeSessionsRecordedCheck } from './compute/sessions-recorded.ts';
import { check as computeTenancyStatedCheck } from './compute/tenancy-stated.ts';
import { check as computeVolumesEncryptedByDefaultCheck } from './compute/volumes-encrypted-by-default.ts';
import { check as dataBucketAccessListsOffCheck } from './data/bucket-access-lists-off.ts';
import { check as dataBucketNotPublicCheck } from './data/bucket-not-public.ts';
import { check as dataBucketTlsOnlyCheck } from './data/bucket-tls-only.ts';
import { check as dataBucketVersioningCheck } from './data/bucket-versioning.ts';
import { check as dataClientsAuthenticatedCheck } from './data/clients-authenticated.ts';
import { check as dataCustomerKeyCheck } from './data/customer-key.ts';
import { check as dataDeletionProtectedCheck } from './data/deletion-protected.ts';
import { check as dataEncryptedAtRestCheck } from './data/encrypted-at-rest.ts';
import { check as dataEncryptedInTransitCheck } from './data/encrypted-in-transit.ts';
import { check as dataEvidenceLockedCheck } from './data/evidence-locked.ts';
import { check as dataForwardSecrecyCheck } from './data/forward-secrecy.ts';
import { check as dataImpactStatedCheck } from './data/impact-stated.ts';
import { check as dataModelGuardedCheck } from './data/model-guarded.ts';
import { check as dataPersonalDataEndsCheck } from './data/personal-data-ends.ts';
import { check as dataPostQuantumCheck } from './data/post-quantum.ts';
import { check as dataPresignedExpiryCheck } from './data/presigned-expiry.ts';
import { check as dataPresignedUploadLimitedCheck } from './data/presigned-upload-limited.ts';
import { check as dataReplicationDeletionsCheck } from './data/replication-deletions.ts';
import { check as dataReplicationVersionedCheck } from './data/replication-versioned.ts';
import { check as dataResidencyKeptCheck } from './data/residency-kept.ts';
import { check as dataResourcePolicyClosedCheck } from './data/resource-policy-closed.ts';
import { check as dataSearchByRightCheck } from './data/search-by-right.ts';
import { check as dataSensitiveDataSearchedCheck } from './data/sensitive-data-searched.ts';
import { check as dataStoresNamedCheck } from './data/stores-named.ts';
import { check as dataStoresRefusePlainCheck } from './data/stores-refuse-plain.ts';
import { check as dataUploadsScannedCheck } from './data/uploads-scanned.ts';
import { check as edgeApiThrottledCheck } from './edge/api-throttled.ts';
import { check as edgeApiTimeoutFitsCheck } from './edge/api-timeout-fits.ts';
import { check as edgeBodyInspectedCheck } from './edge/body-inspected.ts';
import { check as edgeCachePrivateCheck } from './edge/cache-private.ts';
import { check as edgeCertificateRenewsCheck } from './edge/certificate-renews.ts';
import { check as edgeClientsBackOffCheck } from './edge/clients-back-off.ts';
import { check as edgeDistributionCertificateRegionCheck } from './edge/distribution-certificate-region.ts';
import { check as edgeDomainKeptCheck } from './edge/domain-kept.ts';
import { check as edgeExportedKeyKeptCheck } from './edge/exported-key-kept.ts';
import { check as edgeNoBareAddressCheck } from './edge/no-bare-address.ts';
import { check as edgeOriginClosedCheck } from './edge/origin-closed.ts';
import { check as edgePeakFitsThrottleCheck } from './edge/peak-fits-throttle.ts';
import { check as edgeRequestsValidatedCheck } from './edge/requests-validated.ts';
import { check as edgeShieldReadyCheck } from './edge/shield-ready.ts';
import { check as edgeTlsFloorCheck } from './edge/tls-floor.ts';
import { check as edgeWafBeforeEndpointsCheck } from './edge/waf-before-endpoints.ts';
import { check as edgeWafEnforcesCheck } from './edge/waf-enforces.ts';
import { check as edgeWafLimitsRateCheck } from './edge/waf-limits-rate.ts';
import { check as edgeWafLoggedCheck } from './edge/waf-logged.ts';
import { check as edgeWafNotClassicCheck } from './edge/waf-not-classic.ts';
import { check as edgeWafScopeFitsCheck } from './edge/waf-scope-fits.ts';
import { check as eventsDecidedCheck } from './events/decided.ts';
import { check as eventsDeliveryFitsCheck } from './events/delivery-fits.ts';
import { check as eventsDoublesRefusedCheck } from './events/doubles-refused.ts';
import { check as eventsFailedMessagesKeptCheck } from './events/failed-messages-kept.ts';
import { check as eventsHooksConsideredCheck } from './events/hooks-considered.ts';
import { check as eventsIdempotentCheck } from './events/idempotent.ts';
import { check as eventsStreamFailuresBoundedCheck } from './events/stream-failures-bounded.ts';
import { check as eventsUndeliveredKeptCheck } from './events/undelivered-kept.ts';
import { check as eventsUnusedReasonedCheck } from './events/unused-reasoned.ts';
import { check as eventsValueStatedCheck } from './events/value-stated.ts';
import { check as identityAccessAnalyzedCheck } from './identity/access-analyzed.ts';
import { check as identityAgentToolsBoundedCheck } from './identity/agent-tools-bounded.ts';
import { check as identityAuthorizerAgreesCheck } from './identity/authorizer-agrees.ts';
import { check as identityCustomerMfaCheck } from './identity/customer-mfa.ts';
import { check as identityDevicesBoundedCheck } from './identity/devices-bounded.ts';
import { check as identityFlowsAuthenticatedCheck } from './identity/flows-authenticated.ts';
import { check as identityFlowsAuthorizedCheck } from './identity/flows-authorized.ts';
import { check as identityModelsCalledByRoleCheck } from './identity/models-called-by-role.ts';
import { check as identityNonRepudiationCheck } from './identity/non-repudiation.ts';
import { check as identityNotSharedCheck } from './identity/not-shared.ts';
import { check as identityOutsideBuildsPowerlessCheck } from './identity/outside-builds-powerless.ts';
import { check as identityPeopleLeastPrivilegeCheck } from './identity/people-least-privilege.ts';
import { check as identityPermissionsReviewedCheck } from './identity/permissions-reviewed.ts';
import { check as identityPipelineBoundedCheck } from './identity/pipeline-bounded.ts';
import { check as identityRolesLeastPrivilegeCheck } from './identity/roles-least-privilege.ts';
import { check as identitySessionLengthCheck } from './identity/session-length.ts';
import { check as identitySignInGuardedCheck } from './identity/sign-in-guarded.ts';
import { check as identitySignUpDecidedCheck } from './identity/sign-up-decided.ts';
import { check as identityTemporaryCredentialsCheck } from './identity/temporary-credentials.ts';
import { check as identityWorkforceMfaCheck } from './identity/workforce-mfa.ts';
import { check as keysAwsManagedNotSharedCheck } from './keys/aws-managed-not-shared.ts';
import { check as keysClusterNamedCheck } from './keys/cluster-named.ts';
import { check as keysCustodyReasonCheck } from './keys/custody-reason.ts';
import { check as keysDeletionWindowCheck } from './keys/deletion-window.ts';
import { check as keysDutiesSeparatedCheck } from './keys/duties-separated.ts';
import { check as keysHsmClientSupportedCheck } from './keys/hsm-client-supported.ts';
import { check as keysHsmTwoZonesCheck } from './keys/hsm-two-zones.ts';
import { check as keysHsmUsersApartCheck } from './keys/hsm-users-apart.ts';
import { check as keysImportedMaterialKeptCheck } from './keys/imported-material-kept.ts';
import { check as keysInUseCheck } from './keys/in-use.ts';
import { check as keysMultiRegionPossibleCheck } from './keys/multi-region-possible.ts';
import { check as keysNoNeedlessRotationCodeCheck } from './keys/no-needless-rotation-code.ts';
import { check as keysPolicyClosedCheck } from './keys/policy-closed.ts';
import { check as keysRegionAgreesCheck } from './keys/region-agrees.ts';
import { check as keysRevocationStatedCheck } from './keys/revocation-stated.ts';
import { check as keysRotationMachineryCheck } from './keys/rotation-machinery.ts';
import { check as keysRotationPossibleCheck } from './keys/rotation-possible.ts';
import { check as keysRotationStatedCheck } from './keys/rotation-stated.ts';
import { check as keysUsersCoverUseCheck } from './keys/users-cover-use.ts';
import { check as loggingAccessLogsCheck } from './logging/access-logs.ts';
import { check as loggingAuditKeptAYearCheck } from './logging/audit-kept-a-year.ts';
import { check as loggingClusterAuditedCheck } from './logging/cluster-audited.ts';
import { check as loggingConfigRecordsCheck } from './logging/config-records.ts';
import { check as loggingDataEventsCheck } from './logging/data-events.ts';
import { check as loggingDatabaseAuditedCheck } from './logging/database-audited.ts';
import { check as loggingDevicesWatchedCheck } from './logging/devices-watched.ts';
import { check as loggingFlowsAccountedCheck } from './logging/flows-accounted.ts';
import { check as loggingGuarddutyProtectsWhatIsUsedCheck } from './logging/guardduty-protects-what-is-used.ts';
import { check as loggingGuarddutyWatchesCheck } from './logging/guardduty-watches.ts';
import { check as loggingHostLogAgentCheck } from './logging/host-log-agent.ts';
import { check as loggingLogExpiryCheck } from './logging/log-expiry.ts';
import { check as loggingModelInvocationsCheck } from './logging/model-invocations.ts';
import { check as loggingPersonalDataMaskedCheck } from './logging/personal-data-masked.ts';
import { check as loggingSecurityHubCollectsCheck } from './logging/security-hub-collects.ts';
import { check as loggingTrailCoversAllCheck } from './logging/trail-covers-all.ts';
import { check as loggingTrailEncryptedCheck } from './logging/trail-encrypted.ts';
import { check as loggingTrailKeptApartCheck } from './logging/trail-kept-apart.ts';
import { check as loggingTrailLockedCheck } from './logging/trail-locked.ts';
import { check as loggingTrailValidatedCheck } from './logging/trail-validated.ts';
import { check as loggingTransitRecordedCheck } from './logging/transit-recorded.ts';
import { check as networkDefaultAclRestrictedCheck } from './network/default-acl-restricted.ts';
import { check as networkDefaultNetworkUnusedCheck } from './network/default-network-unused.ts';
import { check as networkDefaultSecurityGroupClosedCheck } from './network/default-security-group-closed.ts';
import { check as networkDnsQueriesLoggedCheck } from './network/dns-queries-logged.ts';
import { check as networkEgressFilteredCheck } from './network/egress-filtered.ts';
import { check as networkEncryptionEnforcedCheck } from './network/encryption-enforced.ts';
import { check as networkEndpointInEveryZoneCheck } from './network/endpoint-in-every-zone.ts';
import { check as networkEndpointPolicyRestrictedCheck } from './network/endpoint-policy-restricted.ts';
import { check as networkFlowLogsKeptCheck } from './network/flow-logs-kept.ts';
import { check as networkGatewayEndpointLocalCheck } from './network/gateway-endpoint-local.ts';
import { check as networkLeasedLineEncryptedCheck } from './network/leased-line-encrypted.ts';
import { check as networkLoadBalancerTwoZonesCheck } from './network/load-balancer-two-zones.ts';
import { check as networkMainRouteTableLocalCheck } from './network/main-route-table-local.ts';
import { check as networkNatPerZoneCheck } from './network/nat-per-zone.ts';
import { check as networkNoNatInstanceCheck } from './network/no-nat-instance.ts';
import { check as networkNoPortOpenToAllCheck } from './network/no-port-open-to-all.ts';
import { check as networkNotebooksBehindNetworkCheck } from './network/notebooks-behind-network.ts';
import { check as networkPublicAccessBlockedCheck } from './network/public-access-blocked.ts';
import { check as networkSharedSubnetsByZoneIdCheck } from './network/shared-subnets-by-zone-id.ts';
import { check as networkStorageByEndpointCheck } from './network/storage-by-endpoint.ts';
import { check as networkStoresOffTheInternetCheck } from './network/stores-off-the-internet.ts';
import { check as networkTierMatchesRoutesCheck } from './network/tier-matches-routes.ts';
import { check as networkTransitSegmentedCheck } from './network/transit-segmented.ts';
import { check as resilienceBackupsMeetRpoCheck } from './resilience/backups-meet-rpo.ts';
import { check as resilienceBackupsOutOfReachCheck } from './resilience/backups-out-of-reach.ts';
import { check as resilienceCapacitySpansZonesCheck } from './resilience/capacity-spans-zones.ts';
import { check as resilienceCopiesInSecondRegionCheck } from './resilience/copies-in-second-region.ts';
import { check as resilienceDatabaseSpansZonesCheck } from './resilience/database-spans-zones.ts';
import { check as resilienceFailureRehearsedCheck } from './resilience/failure-rehearsed.ts';
import { check as resilienceObjectivesStatedCheck } from './resilience/objectives-stated.ts';
import { check as resilienceQuotasWatchedCheck } from './resilience/quotas-watched.ts';
import { check as resilienceRestoresRehearsedCheck } from './resilience/restores-rehearsed.ts';
import { check as resilienceStoresBackedUpCheck } from './resilience/stores-backed-up.ts';
import { check as resilienceStrategyMeetsRtoCheck } from './resilience/strategy-meets-rto.ts';
import { check as resilienceZonesMeetTargetCheck } from './resilience/zones-meet-target.ts';
import { check as secretsAccessKeysShortLivedCheck } from './secrets/access-keys-short-lived.ts';
import { check as secretsDatabaseLoginManagedCheck } from './secrets/database-login-managed.ts';
import { check as secretsEncryptedStoreCheck } from './secrets/encrypted-store.ts';
import { check as secretsManualRotationRemindedCheck } from './secrets/manual-rotation-reminded.ts';
import { check as secretsProofDeclaredCheck } from './secrets/proof-declared.ts';
import { check as secretsReadersStatedCheck } from './secrets/readers-stated.ts';
import { check as secretsRevocationStatedCheck } from './secrets/revocation-stated.ts';
import { check as secretsRotationMachineryCheck } from './secrets/rotation-machinery.ts';
import { check as secretsRotationPermittedCheck } from './secrets/rotation-permitted.ts';
import { check as secretsRotationReachesCheck } from './secrets/rotation-reaches.ts';
import { check as secretsRotationStartedCheck } from './secrets/rotation-started.ts';
import { check as secretsRotationStatedCheck } from './secrets/rotation-stated.ts';
import { check as tenancyIsolationStatedCheck } from './tenancy/isolation-stated.ts';
import { check as tenancyIsolationTestedCheck } from './tenancy/isolation-tested.ts';
import { check as tenancyModelAgreesCheck } from './tenancy/model-agrees.ts';
import { check as tenancyModelStatedCheck } from './tenancy/model-stated.ts';
import { check as tenancyNoisyNeighbourCheck } from './tenancy/noisy-neighbour.ts';
import { check as tenancyRetrievalFilteredCheck } from './tenancy/retrieval-filtered.ts';
import { check as tenancyTenantVerifiedCheck } from './tenancy/tenant-verified.ts';

/** Every check, sorted by id. */
export const checks: readonly Check[] = [
  accountsBreakGlassRehearsedCheck,
  accountsChangedByPipelinesCheck,
  accountsConnectionsCurrentCheck,
  accountsContactsRegisteredCheck,
  accountsDataPerimeterAroundSecretsCheck,
  accountsExchangeDeclaredCheck,
  accountsGuardrailsCoverAuditCheck,
  accountsManagementKeptEmptyCheck,
  accountsPlacedInOrganizationCheck,
  accountsPublicCopiesDeniedCheck,
  accountsRegionsMatchCheck,
  accountsRootUserKeptCheck,
  accountsSecurityServicesDelegatedCheck,
  accountsTrustConditionedCheck,
  accountsVendorAccessEndsCheck,
  alertsBackupFailureCheck,
  alertsCatalogWatchedCheck,
  alertsCertificateExpiryCheck,
  alertsCostAnomalyCheck,
  alertsCriticalWatchedCheck,
  alertsDeadLettersWatchedCheck,
  alertsFailedRotationCheck,
  alertsGuarddutyFindingCheck,
  alertsIamChangeCheck,
  alertsKeyDeletionCheck,
  alertsPublicExposureCheck,
  alertsReachesSomebodyCheck,
  alertsRevokedInUseCheck,
  alertsRootSignInCheck,
  alertsRuleCanMatchCheck,
  alertsRunbookNamedCheck,
  alertsTrailChangeCheck,
  alertsTriggerStatedCheck,
  alertsUnauthorizedCallsCheck,
  alertsUrgentAnsweredCheck,
  assuranceAdmittedRisksCheck,
  assuranceComponentsPlacedCheck,
  assuranceDeliveryReviewedCheck,
  assuranceIncidentsPreparedCheck,
  assuranceNothingEndingCheck,
  assurancePenetrationTestAllowedCheck,
  assurancePenetrationTestArrangedCheck,
  assurancePenetrationTestCoversCheck,
  assuranceScannerCurrentCheck,
  assuranceScansCoverWhatRunsCheck,
  assuranceSupportLastsCheck,
  assuranceThreatModelCurrentCheck,
  assuranceTrustedAdvisorSufficesCheck,
  assuranceWellArchitectedCompleteCheck,
  computeClusterApiPrivateCheck,
  computeCommandsBoundedCheck,
  computeContainersUnprivilegedCheck,
  computeEnclaveAttestedCheck,
  computeFunctionHasWayOutCheck,
  computeFunctionReachesPrivateCheck,
  computeFunctionTwoZonesCheck,
  computeFunctionUrlAuthenticatedCheck,
  computeGroupReplacesSilentHostsCheck,
  computeGroupSpansZonesCheck,
  computeHostsEnteredWithoutPortsCheck,
  computeHostsHardenedCheck,
  computeHostsPatchedCheck,
  computeImageSourceTrustedCheck,
  computeImagesUnchangeableCheck,
  computeIsolatedReachesServicesCheck,
  computeMetadataV2RequiredCheck,
  computeModelsIsolatedCheck,
  computeNitroForSecretsCheck,
  computeNoStandingKeyPairCheck,
  computeNotebooksWithoutRootCheck,
  computePodsHaveOwnRolesCheck,
  computeRuntimeWatchedCheck,
  computeSessionsRecordedCheck,
  computeTenancyStatedCheck,
  computeVolumesEncryptedByDefaultCheck,
  dataBucketAccessListsOffCheck,
  dataBucketNotPublicCheck,
  dataBucketTlsOnlyCheck,
  dataBucketVersioningCheck,
  dataClientsAuthenticatedCheck,
  dataCustomerKeyCheck,
  dataDeletionProtectedCheck,
  dataEncryptedAtRestCheck,
  dataEncryptedInTransitCheck,
  dataEvidenceLockedCheck,
  dataForwardSecrecyCheck,
  dataImpactStatedCheck,
  dataModelGuardedCheck,
  dataPersonalDataEndsCheck,
  dataPostQuantumCheck,
  dataPresignedExpiryCheck,
  dataPresignedUploadLimitedCheck,
  dataReplicationDeletionsCheck,
  dataReplicationVersionedCheck,
  dataResidencyKeptCheck,
  dataResourcePolicyClosedCheck,
  dataSearchByRightCheck,
  dataSensitiveDataSearchedCheck,
  dataStoresNamedCheck,
  dataStoresRefusePlainCheck,
  dataUploadsScannedCheck,
  edgeApiThrottledCheck,
  edgeApiTimeoutFitsCheck,
  edgeBodyInspectedCheck,
  edgeCachePrivateCheck,
  edgeCertificateRenewsCheck,
  edgeClientsBackOffCheck,
  edgeDistributionCertificateRegionCheck,
  edgeDomainKeptCheck,
  edgeExportedKeyKeptCheck,
  edgeNoBareAddressCheck,
  edgeOriginClosedCheck,
  edgePeakFitsThrottleCheck,
  edgeRequestsValidatedCheck,
  edgeShieldReadyCheck,
  edgeTlsFloorCheck,
  edgeWafBeforeEndpointsCheck,
  edgeWafEnforcesCheck,
  edgeWafLimitsRateCheck,
  edgeWafLoggedCheck,
  edgeWafNotClassicCheck,
  edgeWafScopeFitsCheck,
  eventsDecidedCheck,
  eventsDeliveryFitsCheck,
  eventsDoublesRefusedCheck,
  eventsFailedMessagesKeptCheck,
  eventsHooksConsideredCheck,
  eventsIdempotentCheck,
  eventsStreamFailuresBoundedCheck,
  eventsUndeliveredKeptCheck,
  eventsUnusedReasonedCheck,
  eventsValueStatedCheck,
  identityAccessAnalyzedCheck,
  identityAgentToolsBoundedCheck,
  identityAuthorizerAgreesCheck,
  identityCustomerMfaCheck,
  identityDevicesBoundedCheck,
  identityFlowsAuthenticatedCheck,
  identityFlowsAuthorizedCheck,
  identityModelsCalledByRoleCheck,
  identityNonRepudiationCheck,
  identityNotSharedCheck,
  identityOutsideBuildsPowerlessCheck,
  identityPeopleLeastPrivilegeCheck,
  identityPermissionsReviewedCheck,
  identityPipelineBoundedCheck,
  identityRolesLeastPrivilegeCheck,
  identitySessionLengthCheck,
  identitySignInGuardedCheck,
  identitySignUpDecidedCheck,
  identityTemporaryCredentialsCheck,
  identityWorkforceMfaCheck,
  keysAwsManagedNotSharedCheck,
  keysClusterNamedCheck,
  keysCustodyReasonCheck,
  keysDeletionWindowCheck,
  keysDutiesSeparatedCheck,
  keysHsmClientSupportedCheck,
  keysHsmTwoZonesCheck,
  keysHsmUsersApartCheck,
  keysImportedMaterialKeptCheck,
  keysInUseCheck,
  keysMultiRegionPossibleCheck,
  keysNoNeedlessRotationCodeCheck,
  keysPolicyClosedCheck,
  keysRegionAgreesCheck,
  keysRevocationStatedCheck,
  keysRotationMachineryCheck,
  keysRotationPossibleCheck,
  keysRotationStatedCheck,
  keysUsersCoverUseCheck,
  loggingAccessLogsCheck,
  loggingAuditKeptAYearCheck,
  loggingClusterAuditedCheck,
  loggingConfigRecordsCheck,
  loggingDataEventsCheck,
  loggingDatabaseAuditedCheck,
  loggingDevicesWatchedCheck,
  loggingFlowsAccountedCheck,
  loggingGuarddutyProtectsWhatIsUsedCheck,
  loggingGuarddutyWatchesCheck,
  loggingHostLogAgentCheck,
  loggingLogExpiryCheck,
  loggingModelInvocationsCheck,
  loggingPersonalDataMaskedCheck,
  loggingSecurityHubCollectsCheck,
  loggingTrailCoversAllCheck,
  loggingTrailEncryptedCheck,
  loggingTrailKeptApartCheck,
  loggingTrailLockedCheck,
  loggingTrailValidatedCheck,
  loggingTransitRecordedCheck,
  networkDefaultAclRestrictedCheck,
  networkDefaultNetworkUnusedCheck,
  networkDefaultSecurityGroupClosedCheck,
  networkDnsQueriesLoggedCheck,
  networkEgressFilteredCheck,
  networkEncryptionEnforcedCheck,
  networkEndpointInEveryZoneCheck,
  networkEndpointPolicyRestrictedCheck,
  networkFlowLogsKeptCheck,
  networkGatewayEndpointLocalCheck,
  networkLeasedLineEncryptedCheck,
  networkLoadBalancerTwoZonesCheck,
  networkMainRouteTableLocalCheck,
  networkNatPerZoneCheck,
  networkNoNatInstanceCheck,
  networkNoPortOpenToAllCheck,
  networkNotebooksBehindNetworkCheck,
  networkPublicAccessBlockedCheck,
  networkSharedSubnetsByZoneIdCheck,
  networkStorageByEndpointCheck,
  networkStoresOffTheInternetCheck,
  networkTierMatchesRoutesCheck,
  networkTransitSegmentedCheck,
  resilienceBackupsMeetRpoCheck,
  resilienceBackupsOutOfReachCheck,
  resilienceCapacitySpansZonesCheck,
  resilienceCopiesInSecondRegionCheck,
  resilienceDatabaseSpansZonesCheck,
  resilienceFailureRehearsedCheck,
  resilienceObjectivesStatedCheck,
  resilienceQuotasWatchedCheck,
  resilienceRestoresRehearsedCheck,
  resilienceStoresBackedUpCheck,
  resilienceStrategyMeetsRtoCheck,
  resilienceZonesMeetTargetCheck,
  secretsAccessKeysShortLivedCheck,
  secretsDatabaseLoginManagedCheck,
  secretsEncryptedStoreCheck,
  secretsManualRotationRemindedCheck,
  secretsProofDeclaredCheck,
  secretsReadersStatedCheck,
  secretsRevocationStatedCheck,
  secretsRotationMachineryCheck,
  secretsRotationPermittedCheck,
  secretsRotationReachesCheck,
  secretsRotationStartedCheck,
  secretsRotationStatedCheck,
  tenancyIsolationStatedCheck,
  tenancyIsolationTestedCheck,
  tenancyModelAgreesCheck,
  tenancyModelStatedCheck,
  tenancyNoisyNeighbourCheck,
  tenancyRetrievalFilteredCheck,
  tenancyTenantVerifiedCheck,
];
