/** A design of any size, as text: accounts with networks, hosts, queues and stores, and 2.5 flows for each component. */

const kinds = [
  (n, net) =>
    `{ service: lambda, account: a${n.account}, network: ${net}, subnets: [p-a, p-b], role: { permissions: least-privilege } }`,
  (n, net) =>
    `{ service: ec2-auto-scaling, network: ${net}, subnets: [p-a, p-b, p-c], capacity: { min: 3 }, role: { permissions: ${n.index % 50 === 1 ? 'broad' : 'least-privilege'} } }`,
  (n) =>
    `{ service: sqs, account: a${n.account}, stores: [d${n.index % 20}], encryption: { key: k${n.account} }, policy: named-principals, retention: 4d }`,
  (n, net) =>
    `{ service: rds-postgresql, network: ${net}, subnets: [d-a, d-b], stores: [d${n.index % 20}], encryption: { key: k${n.account} }, deployment: multi-az-instance }`,
  (n) =>
    `{ service: s3, account: a${n.account}, stores: [d${n.index % 20}], encryption: { key: k${n.account} } }`,
];

/** The text of a spec with so many components. Same number, same text. */
export function largeDesign(components) {
  const accounts = Math.max(1, Math.ceil(components / 50));
  const lines = [
    'parapet: 1',
    'design: { id: large, title: Large, owner: { team: t }, availability-target: 99.9%, recovery: { rto: 4h, rpo: 5m } }',
    'accounts:',
  ];
  const range = (length) => Array.from({ length }, (_, index) => index);
  for (const a of range(accounts))
    lines.push(`  a${a}: { id: "${String(100_000_000_000 + a)}", purpose: workload, regions: [eu-west-1] }`);
  lines.push('connections:');
  for (const a of range(accounts)) {
    lines.push(
      `  c${a}: { from: a${a}, to: a${(a + 1) % accounts}, via: assume-role, role: r${a}, conditions: [source-arn] }`,
    );
  }
  lines.push('networks:');
  for (const a of range(accounts)) {
    lines.push(`  n${a}:`, `    account: a${a}`, '    region: eu-west-1', '    subnets:');
    for (const [tier, word] of [
      ['p', 'private'],
      ['d', 'isolated'],
    ]) {
      for (const zone of ['a', 'b', 'c'])
        lines.push(`      ${tier}-${zone}: { az: eu-west-1${zone}, tier: ${word} }`);
    }
    lines.push('    endpoints:', '      s3: { kind: gateway, service: s3 }');
  }
  lines.push('actors:');
  for (const a of range(accounts)) lines.push(`  u${a}: { kind: person, trust: external }`);
  lines.push('data:');
  for (const d of range(20)) {
    lines.push(
      `  d${d}: { classification: ${d % 2 === 0 ? 'restricted' : 'internal'}, impact: { confidentiality: ${d % 3 === 0 ? 'high' : 'low'} } }`,
    );
  }
  lines.push('keys:');
  for (const a of range(accounts))
    lines.push(`  k${a}: { kind: kms, account: a${a}, policy: named-principals }`);
  lines.push('identities:');
  for (const a of range(accounts)) {
    lines.push(
      `  r${a}: { kind: iam-role, account: a${a}, permissions: ${a % 5 === 0 ? 'broad' : 'least-privilege'} }`,
    );
  }
  lines.push('components:');
  for (const index of range(components)) {
    const account = Math.floor(index / 50);
    lines.push(`  x${index}: ${kinds[index % kinds.length]({ index, account }, `n${account}`)}`);
  }
  lines.push('flows:');
  for (const index of range(Math.ceil(components * 2.5))) {
    // Multiplying by numbers without common factors spreads the ends; nothing is left to chance.
    const from = index % components;
    const near = from - (from % 50) + ((index * 7 + 3) % 50);
    const to = index % 10 === 0 ? (index * 31 + 17) % components : Math.min(near, components - 1);
    const start = index % 40 === 0 ? `u${index % accounts}` : `x${from}`;
    if (start === `x${to}`) continue;
    lines.push(
      `  f${index}: { from: ${start}, to: x${to}, carries: [d${index % 20}, d${to % 20}], protocol: https, authentication: { method: iam } }`,
    );
  }
  return `${lines.join('\n')}\n`;
}
