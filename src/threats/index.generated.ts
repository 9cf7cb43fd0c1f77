// Generated from src/threats/** by `npm run generate`. Do not edit.

import type { Threat } from './threat.ts';
import { threat as denialOfServiceBillRunUpThreat } from './denial-of-service/bill-run-up.ts';
import { threat as denialOfServiceCertificateLapsesThreat } from './denial-of-service/certificate-lapses.ts';
import { threat as denialOfServiceCopiesDeletedTooThreat } from './denial-of-service/copies-deleted-too.ts';
import { threat as denialOfServiceDeletionReplicatedThreat } from './denial-of-service/deletion-replicated.ts';
import { threat as denialOfServiceEventLoopThreat } from './denial-of-service/event-loop.ts';
import { threat as denialOfServiceExpiryTooEarlyThreat } from './denial-of-service/expiry-too-early.ts';
import { threat as denialOfServiceKeyDestroyedThreat } from './denial-of-service/key-destroyed.ts';
import { threat as denialOfServiceKeyMaterialGoneThreat } from './denial-of-service/key-material-gone.ts';
import { threat as denialOfServiceLineFloodedThreat } from './denial-of-service/line-flooded.ts';
import { threat as denialOfServiceMessageLostThreat } from './denial-of-service/message-lost.ts';
import { threat as denialOfServiceNatInstanceFailsThreat } from './denial-of-service/nat-instance-fails.ts';
import { threat as denialOfServiceNeighbourStarvesThreat } from './denial-of-service/neighbour-starves.ts';
import { threat as denialOfServiceQuotaReachedThreat } from './denial-of-service/quota-reached.ts';
import { threat as denialOfServiceRecordsExpireUnreadThreat } from './denial-of-service/records-expire-unread.ts';
import { threat as denialOfServiceRegionLostThreat } from './denial-of-service/region-lost.ts';
import { threat as denialOfServiceRequestsFloodedThreat } from './denial-of-service/requests-flooded.ts';
import { threat as denialOfServiceRestoreNeverTriedThreat } from './denial-of-service/restore-never-tried.ts';
import { threat as denialOfServiceRetriesPileUpThreat } from './denial-of-service/retries-pile-up.ts';
import { threat as denialOfServiceRotationFailsUnseenThreat } from './denial-of-service/rotation-fails-unseen.ts';
import { threat as denialOfServiceZoneLostThreat } from './denial-of-service/zone-lost.ts';
import { threat as elevationOfPrivilegeAdminPortOpenThreat } from './elevation-of-privilege/admin-port-open.ts';
import { threat as elevationOfPrivilegeAgentExceedsUserThreat } from './elevation-of-privilege/agent-exceeds-user.ts';
import { threat as elevationOfPrivilegeClusterAdminForAllThreat } from './elevation-of-privilege/cluster-admin-for-all.ts';
import { threat as elevationOfPrivilegeClusterApiOpenThreat } from './elevation-of-privilege/cluster-api-open.ts';
import { threat as elevationOfPrivilegeContainerEscapesThreat } from './elevation-of-privilege/container-escapes.ts';
import { threat as elevationOfPrivilegeCrossAccountRoleTakenThreat } from './elevation-of-privilege/cross-account-role-taken.ts';
import { threat as elevationOfPrivilegeFootholdSpreadsThreat } from './elevation-of-privilege/foothold-spreads.ts';
import { threat as elevationOfPrivilegeFunctionUrlOpenThreat } from './elevation-of-privilege/function-url-open.ts';
import { threat as elevationOfPrivilegeGuestGetsCredentialsThreat } from './elevation-of-privilege/guest-gets-credentials.ts';
import { threat as elevationOfPrivilegeHostExploitedThreat } from './elevation-of-privilege/host-exploited.ts';
import { threat as elevationOfPrivilegeInstanceRoleStolenThreat } from './elevation-of-privilege/instance-role-stolen.ts';
import { threat as elevationOfPrivilegeKeyKeeperDecryptsThreat } from './elevation-of-privilege/key-keeper-decrypts.ts';
import { threat as elevationOfPrivilegeNewSubnetBornOpenThreat } from './elevation-of-privilege/new-subnet-born-open.ts';
import { threat as elevationOfPrivilegeNothingAboveAccountThreat } from './elevation-of-privilege/nothing-above-account.ts';
import { threat as elevationOfPrivilegePodUsesNodeRoleThreat } from './elevation-of-privilege/pod-uses-node-role.ts';
import { threat as elevationOfPrivilegeRoleRaisesItselfThreat } from './elevation-of-privilege/role-raises-itself.ts';
import { threat as elevationOfPrivilegeRoleTooBroadThreat } from './elevation-of-privilege/role-too-broad.ts';
import { threat as elevationOfPrivilegeServiceActsForStrangerThreat } from './elevation-of-privilege/service-acts-for-stranger.ts';
import { threat as elevationOfPrivilegeTriggerLeftBehindThreat } from './elevation-of-privilege/trigger-left-behind.ts';
import { threat as elevationOfPrivilegeUnwatchedRegionUsedThreat } from './elevation-of-privilege/unwatched-region-used.ts';
import { threat as elevationOfPrivilegeVendorBrokenIntoThreat } from './elevation-of-privilege/vendor-broken-into.ts';
import { threat as informationDisclosureAnalystReadsTooMuchThreat } from './information-disclosure/analyst-reads-too-much.ts';
import { threat as informationDisclosureBucketOpenedThreat } from './information-disclosure/bucket-opened.ts';
import { threat as informationDisclosureCopiedToForeignAccountThreat } from './information-disclosure/copied-to-foreign-account.ts';
import { threat as informationDisclosureCopyReadableThreat } from './information-disclosure/copy-readable.ts';
import { threat as informationDisclosureDataLeavesRegionThreat } from './information-disclosure/data-leaves-region.ts';
import { threat as informationDisclosureDataSentAnywhereThreat } from './information-disclosure/data-sent-anywhere.ts';
import { threat as informationDisclosureDatabaseReachedFromInternetThreat } from './information-disclosure/database-reached-from-internet.ts';
import { threat as informationDisclosureEndpointToForeignAccountThreat } from './information-disclosure/endpoint-to-foreign-account.ts';
import { threat as informationDisclosureForeignObjectRequestedThreat } from './information-disclosure/foreign-object-requested.ts';
import { threat as informationDisclosureKeyHeldByProviderThreat } from './information-disclosure/key-held-by-provider.ts';
import { threat as informationDisclosureKeyOutlivesPeriodThreat } from './information-disclosure/key-outlives-period.ts';
import { threat as informationDisclosureLinkInClearThreat } from './information-disclosure/link-in-clear.ts';
import { threat as informationDisclosureLogsKeptForEverThreat } from './information-disclosure/logs-kept-for-ever.ts';
import { threat as informationDisclosureNeighbourOnHostThreat } from './information-disclosure/neighbour-on-host.ts';
import { threat as informationDisclosurePersonalDataInLogsThreat } from './information-disclosure/personal-data-in-logs.ts';
import { threat as informationDisclosureReadOnTheWireThreat } from './information-disclosure/read-on-the-wire.ts';
import { threat as informationDisclosureReplyCachedForAnotherThreat } from './information-disclosure/reply-cached-for-another.ts';
import { threat as informationDisclosureSecretLiesOpenThreat } from './information-disclosure/secret-lies-open.ts';
import { threat as informationDisclosureSignedLinkPassedOnThreat } from './information-disclosure/signed-link-passed-on.ts';
import { threat as informationDisclosureSnapshotSharedThreat } from './information-disclosure/snapshot-shared.ts';
import { threat as informationDisclosureStreamCarriesTooMuchThreat } from './information-disclosure/stream-carries-too-much.ts';
import { threat as informationDisclosureTenantReadsTenantThreat } from './information-disclosure/tenant-reads-tenant.ts';
import { threat as repudiationAlertAnsweredByNobodyThreat } from './repudiation/alert-answered-by-nobody.ts';
import { threat as repudiationAlertPathCutThreat } from './repudiation/alert-path-cut.ts';
import { threat as repudiationDeedDeniedThreat } from './repudiation/deed-denied.ts';
import { threat as repudiationDetectionOffThreat } from './repudiation/detection-off.ts';
import { threat as repudiationHostSessionUnrecordedThreat } from './repudiation/host-session-unrecorded.ts';
import { threat as repudiationLoginSharedThreat } from './repudiation/login-shared.ts';
import { threat as repudiationReadsUnrecordedThreat } from './repudiation/reads-unrecorded.ts';
import { threat as repudiationTrafficUntraceableThreat } from './repudiation/traffic-untraceable.ts';
import { threat as repudiationTrailRewrittenThreat } from './repudiation/trail-rewritten.ts';
import { threat as repudiationTrailStoppedThreat } from './repudiation/trail-stopped.ts';
import { threat as spoofingAnyoneSignsUpThreat } from './spoofing/anyone-signs-up.ts';
import { threat as spoofingCallerNotAuthenticatedThreat } from './spoofing/caller-not-authenticated.ts';
import { threat as spoofingCustomerPasswordReusedThreat } from './spoofing/customer-password-reused.ts';
import { threat as spoofingDatabasePasswordStandsThreat } from './spoofing/database-password-stands.ts';
import { threat as spoofingDeviceClonedThreat } from './spoofing/device-cloned.ts';
import { threat as spoofingDomainTakenThreat } from './spoofing/domain-taken.ts';
import { threat as spoofingFederationTooWideThreat } from './spoofing/federation-too-wide.ts';
import { threat as spoofingFileDropGuessedThreat } from './spoofing/file-drop-guessed.ts';
import { threat as spoofingForeignTokenAcceptedThreat } from './spoofing/foreign-token-accepted.ts';
import { threat as spoofingLeakedTokenLivesOnThreat } from './spoofing/leaked-token-lives-on.ts';
import { threat as spoofingMessageForgedThreat } from './spoofing/message-forged.ts';
import { threat as spoofingNameLeftBehindThreat } from './spoofing/name-left-behind.ts';
import { threat as spoofingProofCopiedThreat } from './spoofing/proof-copied.ts';
import { threat as spoofingRevokedCertificateAcceptedThreat } from './spoofing/revoked-certificate-accepted.ts';
import { threat as spoofingRootUserTakenOverThreat } from './spoofing/root-user-taken-over.ts';
import { threat as spoofingSessionReplayedThreat } from './spoofing/session-replayed.ts';
import { threat as spoofingStaffLoginPhishedThreat } from './spoofing/staff-login-phished.ts';
import { threat as spoofingStandingKeyUsedThreat } from './spoofing/standing-key-used.ts';
import { threat as spoofingStoreAsksNobodyThreat } from './spoofing/store-asks-nobody.ts';
import { threat as tamperingCatalogAlteredThreat } from './tampering/catalog-altered.ts';
import { threat as tamperingCraftedRequestInjectedThreat } from './tampering/crafted-request-injected.ts';
import { threat as tamperingDriftUnseenThreat } from './tampering/drift-unseen.ts';
import { threat as tamperingEventContentExecutedThreat } from './tampering/event-content-executed.ts';
import { threat as tamperingForeignCodeDeployedThreat } from './tampering/foreign-code-deployed.ts';
import { threat as tamperingFunctionCodeReplacedThreat } from './tampering/function-code-replaced.ts';
import { threat as tamperingHostileFileUploadedThreat } from './tampering/hostile-file-uploaded.ts';
import { threat as tamperingImagePoisonedThreat } from './tampering/image-poisoned.ts';
import { threat as tamperingMalwareRunsUnseenThreat } from './tampering/malware-runs-unseen.ts';
import { threat as tamperingMessageTwiceThreat } from './tampering/message-twice.ts';
import { threat as tamperingObjectsRansomedThreat } from './tampering/objects-ransomed.ts';
import { threat as tamperingOriginReachedPastEdgeThreat } from './tampering/origin-reached-past-edge.ts';
import { threat as tamperingPassedContentExecutedThreat } from './tampering/passed-content-executed.ts';
import { threat as tamperingPromptSteersModelThreat } from './tampering/prompt-steers-model.ts';
import { threat as tamperingTrainingDataAlteredThreat } from './tampering/training-data-altered.ts';

/** Every threat, sorted by id. */
export const threats: readonly Threat[] = [
  denialOfServiceBillRunUpThreat,
  denialOfServiceCertificateLapsesThreat,
  denialOfServiceCopiesDeletedTooThreat,
  denialOfServiceDeletionReplicatedThreat,
  denialOfServiceEventLoopThreat,
  denialOfServiceExpiryTooEarlyThreat,
  denialOfServiceKeyDestroyedThreat,
  denialOfServiceKeyMaterialGoneThreat,
  denialOfServiceLineFloodedThreat,
  denialOfServiceMessageLostThreat,
  denialOfServiceNatInstanceFailsThreat,
  denialOfServiceNeighbourStarvesThreat,
  denialOfServiceQuotaReachedThreat,
  denialOfServiceRecordsExpireUnreadThreat,
  denialOfServiceRegionLostThreat,
  denialOfServiceRequestsFloodedThreat,
  denialOfServiceRestoreNeverTriedThreat,
  denialOfServiceRetriesPileUpThreat,
  denialOfServiceRotationFailsUnseenThreat,
  denialOfServiceZoneLostThreat,
  elevationOfPrivilegeAdminPortOpenThreat,
  elevationOfPrivilegeAgentExceedsUserThreat,
  elevationOfPrivilegeClusterAdminForAllThreat,
  elevationOfPrivilegeClusterApiOpenThreat,
  elevationOfPrivilegeContainerEscapesThreat,
  elevationOfPrivilegeCrossAccountRoleTakenThreat,
  elevationOfPrivilegeFootholdSpreadsThreat,
  elevationOfPrivilegeFunctionUrlOpenThreat,
  elevationOfPrivilegeGuestGetsCredentialsThreat,
  elevationOfPrivilegeHostExploitedThreat,
  elevationOfPrivilegeInstanceRoleStolenThreat,
  elevationOfPrivilegeKeyKeeperDecryptsThreat,
  elevationOfPrivilegeNewSubnetBornOpenThreat,
  elevationOfPrivilegeNothingAboveAccountThreat,
  elevationOfPrivilegePodUsesNodeRoleThreat,
  elevationOfPrivilegeRoleRaisesItselfThreat,
  elevationOfPrivilegeRoleTooBroadThreat,
  elevationOfPrivilegeServiceActsForStrangerThreat,
  elevationOfPrivilegeTriggerLeftBehindThreat,
  elevationOfPrivilegeUnwatchedRegionUsedThreat,
  elevationOfPrivilegeVendorBrokenIntoThreat,
  informationDisclosureAnalystReadsTooMuchThreat,
  informationDisclosureBucketOpenedThreat,
  informationDisclosureCopiedToForeignAccountThreat,
  informationDisclosureCopyReadableThreat,
  informationDisclosureDataLeavesRegionThreat,
  informationDisclosureDataSentAnywhereThreat,
  informationDisclosureDatabaseReachedFromInternetThreat,
  informationDisclosureEndpointToForeignAccountThreat,
  informationDisclosureForeignObjectRequestedThreat,
  informationDisclosureKeyHeldByProviderThreat,
  informationDisclosureKeyOutlivesPeriodThreat,
  informationDisclosureLinkInClearThreat,
  informationDisclosureLogsKeptForEverThreat,
  informationDisclosureNeighbourOnHostThreat,
  informationDisclosurePersonalDataInLogsThreat,
  informationDisclosureReadOnTheWireThreat,
  informationDisclosureReplyCachedForAnotherThreat,
  informationDisclosureSecretLiesOpenThreat,
  informationDisclosureSignedLinkPassedOnThreat,
  informationDisclosureSnapshotSharedThreat,
  informationDisclosureStreamCarriesTooMuchThreat,
  informationDisclosureTenantReadsTenantThreat,
  repudiationAlertAnsweredByNobodyThreat,
  repudiationAlertPathCutThreat,
  repudiationDeedDeniedThreat,
  repudiationDetectionOffThreat,
  repudiationHostSessionUnrecordedThreat,
  repudiationLoginSharedThreat,
  repudiationReadsUnrecordedThreat,
  repudiationTrafficUntraceableThreat,
  repudiationTrailRewrittenThreat,
  repudiationTrailStoppedThreat,
  spoofingAnyoneSignsUpThreat,
  spoofingCallerNotAuthenticatedThreat,
  spoofingCustomerPasswordReusedThreat,
  spoofingDatabasePasswordStandsThreat,
  spoofingDeviceClonedThreat,
  spoofingDomainTakenThreat,
  spoofingFederationTooWideThreat,
  spoofingFileDropGuessedThreat,
  spoofingForeignTokenAcceptedThreat,
  spoofingLeakedTokenLivesOnThreat,
  spoofingMessageForgedThreat,
  spoofingNameLeftBehindThreat,
  spoofingProofCopiedThreat,
  spoofingRevokedCertificateAcceptedThreat,
  spoofingRootUserTakenOverThreat,
  spoofingSessionReplayedThreat,
  spoofingStaffLoginPhishedThreat,
  spoofingStandingKeyUsedThreat,
  spoofingStoreAsksNobodyThreat,
  tamperingCatalogAlteredThreat,
  tamperingCraftedRequestInjectedThreat,
  tamperingDriftUnseenThreat,
  tamperingEventContentExecutedThreat,
  tamperingForeignCodeDeployedThreat,
  tamperingFunctionCodeReplacedThreat,
  tamperingHostileFileUploadedThreat,
  tamperingImagePoisonedThreat,
  tamperingMalwareRunsUnseenThreat,
  tamperingMessageTwiceThreat,
  tamperingObjectsRansomedThreat,
  tamperingOriginReachedPastEdgeThreat,
  tamperingPassedContentExecutedThreat,
  tamperingPromptSteersModelThreat,
  tamperingTrainingDataAlteredThreat,
];
