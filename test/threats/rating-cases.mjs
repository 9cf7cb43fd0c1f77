/** What the rating is tried on: a design, and occurrences in it that differ in one thing each. */

/** Its data differ in what is stated of their loss. */
export const SPEC = `parapet: 1
design: { id: shop, title: Shop, owner: { team: shop }, criticality: low, classification: restricted }
accounts: {}
data:
  order: { classification: confidential, impact: { integrity: high } }
  receipt: { classification: confidential }
  price: { classification: public }
  visitor: { classification: public, personal: true }
  note: { classification: internal, personal: true }
  stock: { classification: internal, impact: { confidentiality: low, integrity: moderate, availability: high } }
  ledger: { classification: restricted, impact: { integrity: high } }
`;

/** The same shop as its authors know less or more of it. */
export const DESIGNS = [
  '',
  'criticality: low',
  'criticality: moderate',
  'criticality: high',
  'criticality: critical',
  'classification: public',
  'classification: internal',
  'classification: confidential',
  'classification: restricted',
  'criticality: high, classification: public',
].map((fields) => ({
  says: fields === '' ? 'nothing' : fields,
  spec: `parapet: 1\ndesign: { id: shop, title: Shop, owner: { team: shop }${fields === '' ? '' : `, ${fields}`} }\naccounts: {}\n`,
}));

export const PROPERTIES = ['confidentiality', 'integrity', 'availability'];

/** Which data, by their ids, and which of their properties suffer. */
export const LOSSES = [
  ...['order', 'receipt', 'price', 'visitor', 'note', 'stock', 'ledger'].flatMap((id) =>
    PROPERTIES.map((property) => [[id], [property]]),
  ),
  [['stock', 'order'], ['integrity']],
  [['order', 'ledger'], ['integrity']],
  [['receipt', 'order', 'ledger'], ['confidentiality', 'integrity']],
  [['price', 'stock'], ['confidentiality']],
  [['price'], ['confidentiality', 'availability']],
  [[], ['confidentiality']],
  [[], ['integrity', 'availability']],
  [['order'], []],
];

export const EXPOSURES = ['external', 'partner', 'workforce', 'internal', 'accident'];

/** Circumstances by their effects. */
export const CIRCUMSTANCES = [[], [-1], [1], [-2, 1], [0], [2, 2], [-2, -2]];

/** Controls by what they do, each with what the design says of them. */
const CONTROLS = [
  'prevents yes',
  'prevents no',
  'prevents unknown',
  'prevents yes, prevents no',
  'prevents yes, prevents unknown',
  'prevents unknown, prevents no',
  'prevents no, prevents unknown, prevents no',
  'prevents yes, prevents yes',
  'prevents yes, prevents yes, prevents yes, prevents no',
  'prevents yes, prevents yes, prevents yes',
  'prevents yes, hinders yes',
  'prevents no, hinders yes',
  'prevents no, hinders yes, hinders yes, hinders yes',
  'prevents no, hinders no',
  'prevents unknown, hinders unknown, hinders no',
  'records yes',
  'records no',
  'records yes, prevents no',
  'records unknown, prevents yes',
  'prevents no, shows yes',
  'prevents no, shows no, shows unknown',
  'prevents no, repairs yes',
  'prevents no, repairs no',
  'prevents unknown, repairs unknown, repairs yes',
  'prevents yes, repairs yes',
  'prevents yes, repairs yes, hinders no',
  'prevents yes, repairs no',
  'hinders yes',
  // Several single changes would help; one helps most.
  'prevents no, hinders no, repairs no',
  'repairs no, prevents yes, hinders no',
  'prevents yes, prevents no, hinders no, repairs no',
  'prevents no, prevents no, hinders no',
  'prevents no, prevents no, repairs no',
  'prevents no, prevents no, hinders yes, hinders no',
  'hinders no, hinders no, prevents no, prevents no, hinders yes',
].map(controlsOf);

function controlsOf(list) {
  return list.split(', ').map((control) => control.split(' '));
}

/** Who acts, what suffers, and what stands against it. */
export const CASES = [
  ...CONTROLS.map((controls) => ({ exposure: 'external', harm: 'integrity', controls })),
  ...CONTROLS.filter((controls) => controls.some(([kind]) => kind === 'repairs')).map((controls) => ({
    exposure: 'external',
    harm: 'confidentiality',
    controls,
  })),
  ...CONTROLS.slice(0, 6).map((controls) => ({ exposure: 'internal', harm: 'integrity', controls })),
  // One step of likelihood counts for a partner, and the best single change is not the first.
  ...['hinders no, prevents no', 'repairs no, prevents no', 'hinders no, repairs no, prevents no, prevents no'].flatMap(
    (list) =>
      ['integrity', 'availability'].map((harm) => ({ exposure: 'partner', harm, controls: controlsOf(list) })),
  ),
];
