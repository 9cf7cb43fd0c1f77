export const checks = [
  {
    id: 'house/named-well',
    area: 'data',
    severity: 'low',
    title: 'Nobody finds a component by its name',
    expects: 'Components have names of two words',
    rationale: 'On call, names are all there is.',
    remedy: 'Rename the component.',
    sources: [],
    mappings: {},
    covers: [],
    question: null,
    whenNone: 'The design has no component.',
    run: (model) =>
      model.components.map((subject) => ({
        subject,
        verdict: { outcome: 'gap', says: `\`${subject.id}\` is one word.`, facts: [subject.at] },
      })),
  },
];
