/** Pages about what stands between a system and the internet. */
import type { Source } from '../source.ts';
import { page, pageRead } from './page.ts';

const TOOLKIT =
  'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/networking-and-content-delivery-skills';

/** What a web ACL can stand before, and how much of a body it sees. */
export const wafBodyInspection: Source = page(
  'AWS WAF Developer Guide: Considerations for managing body inspection',
  'https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-setting-body-inspection-limit.html',
);

/** Rules that limit how often one client may ask. */
export const rateBasedRules: Source = page(
  'AWS WAF API Reference: RateBasedStatement',
  'https://docs.aws.amazon.com/waf/latest/APIReference/API_RateBasedStatement.html',
);

/** Count first, then enforce. */
export const wafCountMode: Source = page(
  'AWS agent toolkit: Adding managed rules and tuning with count mode',
  `${TOOLKIT}/waf/references/adding-managed-rules-and-tuning-with-count-mode.md`,
);

/** WAF Classic is gone. */
export const wafClassicEnd: Source = page(
  'AWS WAF Classic API Reference: notice on WebACLSummary',
  'https://docs.aws.amazon.com/waf/latest/APIReference/API_wafRegional_WebACLSummary.html',
);

/** A web ACL that logs what it saw. */
export const wafLogging: Source = page(
  'Prowler check: wafv2_webacl_logging_enabled',
  'https://github.com/prowler-cloud/prowler/tree/master/prowler/providers/aws/services/wafv2/wafv2_webacl_logging_enabled',
);

/** What Shield Standard does by itself and what Shield Advanced adds. */
export const shieldTiers: Source = page(
  'AWS agent toolkit: Deciding between Shield Standard and Advanced',
  `${TOOLKIT}/shieldadvanced/references/deciding-between-shield-standard-and-advanced.md`,
);

/** What the response team needs beforehand. */
export const shieldResponseTeam: Source = page(
  'AWS agent toolkit: Setting up SRT support and proactive engagement',
  `${TOOLKIT}/shieldadvanced/references/setting-up-srt-support-and-proactive-engagement.md`,
);

/** The response team calls by itself only where health checks of Route 53 are associated with what is protected. */
export const shieldProactive: Source = pageRead(
  'AWS WAF Developer Guide: Configuring AWS SRT support',
  'https://docs.aws.amazon.com/waf/latest/developerguide/authorize-srt.html',
  '2026-11-25',
);

/** How certificates of ACM are validated and renewed, and how long they are valid. */
export const certificateCharacteristics: Source = page(
  'AWS Certificate Manager User Guide: Certificate characteristics and limitations',
  'https://docs.aws.amazon.com/acm/latest/userguide/acm-certificate-characteristics.html',
);

/** ACM does not renew what was imported. */
export const managedRenewal: Source = page(
  'AWS Certificate Manager User Guide: Managed certificate renewal',
  'https://docs.aws.amazon.com/acm/latest/userguide/acm-renewal.html',
);

/** Renewal by DNS. */
export const certificateRenewal: Source = page(
  'AWS Certificate Manager User Guide: Renewal for domains validated by DNS',
  'https://docs.aws.amazon.com/acm/latest/userguide/dns-renewal-validation.html',
);

/** Public certificates whose key may leave ACM. */
export const exportableCertificates: Source = page(
  'AWS Certificate Manager User Guide: Exportable public certificates',
  'https://docs.aws.amazon.com/acm/latest/userguide/acm-exportable-certificates.html',
);

/** CloudFront takes certificates of us-east-1. */
export const cloudfrontCertificates: Source = page(
  'Amazon CloudFront Developer Guide: Requirements for using certificates',
  'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html',
);

/** Origins that accept nobody but the distribution. */
export const originAccess: Source = page(
  'Amazon CloudFront API Reference: CreateOriginAccessControl',
  'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateOriginAccessControl.html',
);

/** Origins without any address on the internet. */
export const vpcOrigins: Source = page(
  'Amazon CloudFront API Reference: CreateVpcOrigin',
  'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateVpcOrigin.html',
);

/** TLS policies of load balancers. */
export const loadBalancerTls: Source = page(
  'Elastic Load Balancing: Security policies for your Application Load Balancer',
  'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/describe-ssl-policies.html',
);

/** Registrar locks and DNS. */
export const domainControls: Source = page(
  'AWS Security Hub: Foundational Security Best Practices standard, as carried by Prowler',
  'https://github.com/prowler-cloud/prowler/blob/master/prowler/compliance/aws/aws_foundational_security_best_practices_aws.json',
);

/** A list of addresses holds every range but the one of all. */
export const addressSets: Source = page(
  'boto/botocore: IPSet of AWS WAFV2',
  'https://github.com/boto/botocore/tree/develop/botocore/data/wafv2',
);
