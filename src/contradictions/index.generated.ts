// Generated from src/contradictions/** by `npm run generate`. Do not edit.

import type { Contradiction } from './contradiction.ts';
import { contradiction as accountsIdUsedTwiceContradiction } from './accounts/id-used-twice.ts';
import { contradiction as accountsManagementRootRemovedContradiction } from './accounts/management-root-removed.ts';
import { contradiction as accountsRemovedRootWithKeysContradiction } from './accounts/removed-root-with-keys.ts';
import { contradiction as assuranceApprovedWithoutSignatureContradiction } from './assurance/approved-without-signature.ts';
import { contradiction as assuranceNextTestInThePastContradiction } from './assurance/next-test-in-the-past.ts';
import { contradiction as assuranceOutOfScopeYetDescribedContradiction } from './assurance/out-of-scope-yet-described.ts';
import { contradiction as assuranceScannedYetSwitchedOffContradiction } from './assurance/scanned-yet-switched-off.ts';
import { contradiction as assuranceSignedBeforeWrittenContradiction } from './assurance/signed-before-written.ts';
import { contradiction as computeCapacityDisorderedContradiction } from './compute/capacity-disordered.ts';
import { contradiction as computeFargatePrivilegedContradiction } from './compute/fargate-privileged.ts';
import { contradiction as computeSessionManagerRefusedContradiction } from './compute/session-manager-refused.ts';
import { contradiction as dataExpiredBeforeRetentionContradiction } from './data/expired-before-retention.ts';
import { contradiction as dataLockWithoutVersionsContradiction } from './data/lock-without-versions.ts';
import { contradiction as dataLockedBeyondRetentionContradiction } from './data/locked-beyond-retention.ts';
import { contradiction as dataMovedAfterExpiryContradiction } from './data/moved-after-expiry.ts';
import { contradiction as dataPlainProtocolRefusedContradiction } from './data/plain-protocol-refused.ts';
import { contradiction as dataPlainProtocolWithTlsContradiction } from './data/plain-protocol-with-tls.ts';
import { contradiction as dataProtocolOfAnotherEngineContradiction } from './data/protocol-of-another-engine.ts';
import { contradiction as dataPublicYetHarmfulContradiction } from './data/public-yet-harmful.ts';
import { contradiction as dataTlsOlderThanAcceptedContradiction } from './data/tls-older-than-accepted.ts';
import { contradiction as edgeAddressSetOfAllContradiction } from './edge/address-set-of-all.ts';
import { contradiction as edgeCertificateInAnotherRegionContradiction } from './edge/certificate-in-another-region.ts';
import { contradiction as edgeCountingUnknownRuleContradiction } from './edge/counting-unknown-rule.ts';
import { contradiction as edgeInternetFacingOffInternetContradiction } from './edge/internet-facing-off-internet.ts';
import { contradiction as edgeInternetPathToPrivateDoorContradiction } from './edge/internet-path-to-private-door.ts';
import { contradiction as edgeNetworkLoadBalancerCannotContradiction } from './edge/network-load-balancer-cannot.ts';
import { contradiction as edgeResponseTeamWithoutAdvancedContradiction } from './edge/response-team-without-advanced.ts';
import { contradiction as eventsDeadLetterIsNoQueueContradiction } from './events/dead-letter-is-no-queue.ts';
import { contradiction as eventsDeadLetterOfAnotherKindContradiction } from './events/dead-letter-of-another-kind.ts';
import { contradiction as eventsNotificationOfAnotherServiceContradiction } from './events/notification-of-another-service.ts';
import { contradiction as eventsUnusedYetWiredContradiction } from './events/unused-yet-wired.ts';
import { contradiction as identityKeyWithSecondFactorContradiction } from './identity/key-with-second-factor.ts';
import { contradiction as identityMutualWithoutCertificateContradiction } from './identity/mutual-without-certificate.ts';
import { contradiction as identityProofFromNobodyContradiction } from './identity/proof-from-nobody.ts';
import { contradiction as identitySessionOutlivesProviderContradiction } from './identity/session-outlives-provider.ts';
import { contradiction as identityStrangerToProviderContradiction } from './identity/stranger-to-provider.ts';
import { contradiction as keysAwsManagedWithOwnRulesContradiction } from './keys/aws-managed-with-own-rules.ts';
import { contradiction as keysMaterialNotImportedContradiction } from './keys/material-not-imported.ts';
import { contradiction as keysUsageCannotEncryptContradiction } from './keys/usage-cannot-encrypt.ts';
import { contradiction as networkGatewayEndpointImpossibleContradiction } from './network/gateway-endpoint-impossible.ts';
import { contradiction as networkGatewayEndpointWithAddressesContradiction } from './network/gateway-endpoint-with-addresses.ts';
import { contradiction as networkInterfaceEndpointMissingContradiction } from './network/interface-endpoint-missing.ts';
import { contradiction as networkInterfaceEndpointTwiceInZoneContradiction } from './network/interface-endpoint-twice-in-zone.ts';
import { contradiction as networkIsolatedYetLeavesContradiction } from './network/isolated-yet-leaves.ts';
import { contradiction as networkNatOffTheInternetContradiction } from './network/nat-off-the-internet.ts';
import { contradiction as networkPathWithoutConnectionContradiction } from './network/path-without-connection.ts';
import { contradiction as networkPeeredNetworksOverlapContradiction } from './network/peered-networks-overlap.ts';
import { contradiction as networkRegionOutsideAccountContradiction } from './network/region-outside-account.ts';
import { contradiction as networkSameNetworkDiffersContradiction } from './network/same-network-differs.ts';
import { contradiction as networkSubnetOutsideNetworkContradiction } from './network/subnet-outside-network.ts';
import { contradiction as networkSubnetsOverlapContradiction } from './network/subnets-overlap.ts';
import { contradiction as networkZoneOutsideRegionContradiction } from './network/zone-outside-region.ts';
import { contradiction as resiliencePointInTimeTooFarBackContradiction } from './resilience/point-in-time-too-far-back.ts';
import { contradiction as resilienceSecondRegionNowhereContradiction } from './resilience/second-region-nowhere.ts';
import { contradiction as secretsKeyForPlainTextContradiction } from './secrets/key-for-plain-text.ts';

/** Every contradiction, sorted by id. */
export const contradictions: readonly Contradiction[] = [
  accountsIdUsedTwiceContradiction,
  accountsManagementRootRemovedContradiction,
  accountsRemovedRootWithKeysContradiction,
  assuranceApprovedWithoutSignatureContradiction,
  assuranceNextTestInThePastContradiction,
  assuranceOutOfScopeYetDescribedContradiction,
  assuranceScannedYetSwitchedOffContradiction,
  assuranceSignedBeforeWrittenContradiction,
  computeCapacityDisorderedContradiction,
  computeFargatePrivilegedContradiction,
  computeSessionManagerRefusedContradiction,
  dataExpiredBeforeRetentionContradiction,
  dataLockWithoutVersionsContradiction,
  dataLockedBeyondRetentionContradiction,
  dataMovedAfterExpiryContradiction,
  dataPlainProtocolRefusedContradiction,
  dataPlainProtocolWithTlsContradiction,
  dataProtocolOfAnotherEngineContradiction,
  dataPublicYetHarmfulContradiction,
  dataTlsOlderThanAcceptedContradiction,
  edgeAddressSetOfAllContradiction,
  edgeCertificateInAnotherRegionContradiction,
  edgeCountingUnknownRuleContradiction,
  edgeInternetFacingOffInternetContradiction,
  edgeInternetPathToPrivateDoorContradiction,
  edgeNetworkLoadBalancerCannotContradiction,
  edgeResponseTeamWithoutAdvancedContradiction,
  eventsDeadLetterIsNoQueueContradiction,
  eventsDeadLetterOfAnotherKindContradiction,
  eventsNotificationOfAnotherServiceContradiction,
  eventsUnusedYetWiredContradiction,
  identityKeyWithSecondFactorContradiction,
  identityMutualWithoutCertificateContradiction,
  identityProofFromNobodyContradiction,
  identitySessionOutlivesProviderContradiction,
  identityStrangerToProviderContradiction,
  keysAwsManagedWithOwnRulesContradiction,
  keysMaterialNotImportedContradiction,
  keysUsageCannotEncryptContradiction,
  networkGatewayEndpointImpossibleContradiction,
  networkGatewayEndpointWithAddressesContradiction,
  networkInterfaceEndpointMissingContradiction,
  networkInterfaceEndpointTwiceInZoneContradiction,
  networkIsolatedYetLeavesContradiction,
  networkNatOffTheInternetContradiction,
  networkPathWithoutConnectionContradiction,
  networkPeeredNetworksOverlapContradiction,
  networkRegionOutsideAccountContradiction,
  networkSameNetworkDiffersContradiction,
  networkSubnetOutsideNetworkContradiction,
  networkSubnetsOverlapContradiction,
  networkZoneOutsideRegionContradiction,
  resiliencePointInTimeTooFarBackContradiction,
  resilienceSecondRegionNowhereContradiction,
  secretsKeyForPlainTextContradiction,
];
