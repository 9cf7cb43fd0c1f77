// Generated from schemas/rule-pack.schema.json by `npm run generate`. Do not edit.

import type { SchemaNode } from '../spec/schema-view.ts';

/** The JSON Schema of a rule pack, with its descriptions. */
export const packSchema: SchemaNode = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:parapet:schema:rule-pack:1',
  title: 'RulePack',
  description: 'Rules of an organization for its designs, and what it decides about the rules of Parapet.',
  type: 'object',
  additionalProperties: false,
  required: ['parapet-rules', 'pack'],
  properties: {
    'parapet-rules': {
      description: 'Version of the language of rule packs.',
      const: 1,
    },
    pack: {
      description: 'What the pack is.',
      type: 'object',
      additionalProperties: false,
      required: ['id', 'version', 'title'],
      properties: {
        id: {
          description: 'Its name, in lower case with dashes.',
          type: 'string',
          pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
          maxLength: 60,
          'x-says': 'an id in lower case such as `data-residency`',
        },
        version: {
          description: 'Which edition of it; documents print it.',
          type: 'string',
          pattern: '^[0-9A-Za-z][0-9A-Za-z.+-]*$',
          maxLength: 40,
          'x-says': 'a version in quotes such as `"1.2.0"`',
          examples: ['1.0.0'],
        },
        title: {
          description: 'The name that readers see.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        description: {
          description: 'What it is for.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        owner: {
          description: 'The team that answers for it.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
      },
    },
    rules: {
      description: 'The rules, each under its id; a rule `owner-named` is the check `house/owner-named`.',
      type: 'object',
      maxProperties: 200,
      propertyNames: {
        type: 'string',
        pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$',
        maxLength: 60,
        'x-says': 'an id in lower case such as `owner-named`',
      },
      additionalProperties: {
        $ref: '#/$defs/rule',
      },
    },
    settings: {
      $ref: '#/$defs/settings',
    },
  },
  $defs: {
    rule: {
      description: 'A statement about a sound design, examined for each subject.',
      type: 'object',
      additionalProperties: false,
      required: ['area', 'severity', 'title', 'expects', 'rationale', 'remedy', 'subjects', 'expect'],
      properties: {
        area: {
          description: 'The part of the checklist that it belongs to.',
          type: 'string',
          enum: [
            'accounts',
            'network',
            'compute',
            'data',
            'identity',
            'secrets',
            'keys',
            'tenancy',
            'edge',
            'logging',
            'events',
            'alerts',
            'resilience',
            'assurance',
          ],
        },
        severity: {
          description: 'How much a gap matters.',
          type: 'string',
          enum: ['critical', 'high', 'medium', 'low'],
        },
        title: {
          description: 'The consequence when it is not met, such as `Nobody answers for a component`.',
          type: 'string',
          minLength: 1,
          maxLength: 90,
        },
        expects: {
          description: 'What a sound design does, such as `Every component names its owner`.',
          type: 'string',
          minLength: 1,
          maxLength: 200,
        },
        rationale: {
          description: 'Why it matters.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        remedy: {
          description: 'What to write, naming the field.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        sources: {
          description: 'Where the rule comes from.',
          type: 'array',
          minItems: 1,
          maxItems: 20,
          items: {
            description: 'A page.',
            type: 'object',
            additionalProperties: false,
            required: ['title', 'url', 'read'],
            properties: {
              title: {
                description: 'Title of the page.',
                type: 'string',
                minLength: 1,
                maxLength: 200,
              },
              url: {
                description: 'Its address.',
                type: 'string',
                pattern: '^https://[^ ]+$',
                maxLength: 2000,
                'x-says': 'an address that begins with `https://`',
              },
              read: {
                description: 'The day on which it was read.',
                type: 'string',
                pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$',
                maxLength: 10,
                'x-says': 'a date such as `2026-11-23`',
              },
            },
          },
        },
        subjects: {
          description: 'What is examined, one by one.',
          type: 'string',
          enum: [
            'design',
            'accounts',
            'connections',
            'networks',
            'subnets',
            'endpoints',
            'egress',
            'security-groups',
            'components',
            'actors',
            'data',
            'flows',
            'identities',
            'tenancy',
            'isolation',
            'secrets',
            'keys',
            'events',
            'alerts',
            'channels',
            'web-acls',
            'certificates',
            'domains',
            'audit',
            'trails',
            'logs',
            'assurance',
            'threats',
          ],
        },
        where: {
          description: 'Which of them; all if left out.',
          $ref: '#/$defs/fragment',
        },
        expect: {
          description: 'What must hold for each.',
          $ref: '#/$defs/fragment',
        },
        absent: {
          description:
            'What it is when the design does not say what `expect` requires: a question (`unstated`, if left out) or a `gap`.',
          type: 'string',
          enum: ['unstated', 'gap'],
        },
        fixture: {
          description:
            'Specs as a block of text (`fixture: |`), several with `---` between them, with `#! gap`, `#! unstated` and `#! pass` on the lines to which verdicts lead; `parapet test-rules` runs them.',
          type: 'string',
          minLength: 1,
          maxLength: 60000,
        },
      },
    },
    settings: {
      description: 'What the organization decides about checks and reviews.',
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        severities: {
          description: 'Severities of checks, by id.',
          type: 'object',
          minProperties: 1,
          maxProperties: 1000,
          propertyNames: {
            type: 'string',
            pattern: '^[a-z][a-z0-9-]*/[a-z0-9-]+$',
            maxLength: 256,
            'x-says': 'the id of a check such as `network/nat-per-zone`',
          },
          additionalProperties: {
            description: 'The severity.',
            type: 'string',
            enum: ['critical', 'high', 'medium', 'low'],
          },
        },
        off: {
          description: 'Checks that are not asked, by id, each with the reason, which every document prints.',
          type: 'object',
          minProperties: 1,
          maxProperties: 1000,
          propertyNames: {
            type: 'string',
            pattern: '^[a-z][a-z0-9-]*/[a-z0-9-]+$',
            maxLength: 256,
            'x-says': 'the id of a check such as `network/nat-per-zone`',
          },
          additionalProperties: {
            description: 'Why.',
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
        },
        exceptions: {
          description: 'What exceptions must be like.',
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: {
            longest: {
              description: 'How far ahead the end of an exception may lie.',
              type: 'string',
              pattern: '^[1-9][0-9]{0,3}d$',
              maxLength: 5,
              'x-says': 'a number of days such as `180d`',
            },
            'self-approval': {
              description: 'Whether the owner of an exception may approve it.',
              type: 'boolean',
            },
          },
        },
        verdict: {
          description: 'The rule of the recommendation; limits that are left out stay as they are.',
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: {
            return: {
              description: 'From how many on a design is returned.',
              $ref: '#/$defs/limits',
            },
            conditions: {
              description: 'From how many on it is approved with conditions only.',
              $ref: '#/$defs/limits',
            },
          },
        },
        'review-levels': {
          description: 'Who reviews a change, by what the change does.',
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: {
            'new-boundary-crossing': {
              description: 'The level of review, such as `security` or `board`.',
              type: 'string',
              minLength: 1,
              maxLength: 60,
            },
            'new-data-class': {
              description: 'The level of review, such as `security` or `board`.',
              type: 'string',
              minLength: 1,
              maxLength: 60,
            },
            'new-internet-exposure': {
              description: 'The level of review, such as `security` or `board`.',
              type: 'string',
              minLength: 1,
              maxLength: 60,
            },
            'new-account': {
              description: 'The level of review, such as `security` or `board`.',
              type: 'string',
              minLength: 1,
              maxLength: 60,
            },
            'weaker-tenancy': {
              description: 'The level of review, such as `security` or `board`.',
              type: 'string',
              minLength: 1,
              maxLength: 60,
            },
            'weaker-encryption': {
              description: 'The level of review, such as `security` or `board`.',
              type: 'string',
              minLength: 1,
              maxLength: 60,
            },
            'weaker-authentication': {
              description: 'The level of review, such as `security` or `board`.',
              type: 'string',
              minLength: 1,
              maxLength: 60,
            },
          },
        },
      },
    },
    limits: {
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        'critical-gaps': {
          description: 'Open critical gaps.',
          type: 'integer',
          minimum: 1,
          maximum: 10000,
        },
        'high-gaps': {
          description: 'Open high gaps.',
          type: 'integer',
          minimum: 1,
          maximum: 10000,
        },
        'medium-gaps': {
          description: 'Open medium gaps.',
          type: 'integer',
          minimum: 1,
          maximum: 10000,
        },
        'high-questions': {
          description: 'Unanswered questions of high weight.',
          type: 'integer',
          minimum: 1,
          maximum: 10000,
        },
        'expired-exceptions': {
          description: 'Expired exceptions.',
          type: 'integer',
          minimum: 1,
          maximum: 10000,
        },
        'very-high-threats': {
          description: 'Open threats of very high residual risk.',
          type: 'integer',
          minimum: 1,
          maximum: 10000,
        },
        'high-threats': {
          description: 'Open threats of high residual risk.',
          type: 'integer',
          minimum: 1,
          maximum: 10000,
        },
        'unmet-conditions': {
          description: 'Unmet conditions of the last review.',
          type: 'integer',
          minimum: 1,
          maximum: 10000,
        },
        'answered-below': {
          description: 'Per cent of the questions that must be answered.',
          type: 'integer',
          minimum: 0,
          maximum: 100,
        },
      },
    },
    fragment: {
      description: 'JSON Schema, of which rules may use the part that is matched in bounded time.',
      type: 'object',
      additionalProperties: false,
      minProperties: 1,
      properties: {
        description: {
          description: 'For people who read the rule.',
          type: 'string',
          minLength: 1,
          maxLength: 4000,
        },
        type: {
          description: 'Its kind.',
          oneOf: [
            {
              type: 'string',
              enum: ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'],
            },
            {
              type: 'array',
              minItems: 1,
              maxItems: 7,
              items: {
                description: 'A kind.',
                type: 'string',
                enum: ['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'],
              },
            },
          ],
        },
        const: true,
        enum: {
          description: 'The values that it may have.',
          type: 'array',
          minItems: 1,
          maxItems: 1000,
        },
        required: {
          description: 'Properties that must be stated.',
          type: 'array',
          minItems: 1,
          maxItems: 100,
          items: {
            description: 'A property.',
            type: 'string',
            minLength: 1,
            maxLength: 200,
          },
        },
        dependentRequired: {
          description: 'Properties that must be stated beside others.',
          type: 'object',
          minProperties: 1,
          maxProperties: 100,
          additionalProperties: {
            description: 'Which.',
            type: 'array',
            minItems: 1,
            maxItems: 100,
            items: {
              description: 'A property.',
              type: 'string',
              minLength: 1,
              maxLength: 200,
            },
          },
        },
        properties: {
          description: 'What holds for properties that are stated.',
          type: 'object',
          minProperties: 1,
          maxProperties: 100,
          additionalProperties: {
            $ref: '#/$defs/fragment',
          },
        },
        additionalProperties: {
          description: 'What holds for all other properties; `false` where there may be none.',
          oneOf: [
            {
              type: 'boolean',
            },
            {
              $ref: '#/$defs/fragment',
            },
          ],
        },
        items: {
          description: 'What holds for every item.',
          $ref: '#/$defs/fragment',
        },
        contains: {
          description: 'What holds for at least one item.',
          $ref: '#/$defs/fragment',
        },
        uniqueItems: {
          description: 'Whether no two items are equal.',
          type: 'boolean',
        },
        minItems: {
          description: 'The least items.',
          type: 'integer',
          minimum: 0,
          maximum: 100000,
        },
        maxItems: {
          description: 'The most items.',
          type: 'integer',
          minimum: 0,
          maximum: 100000,
        },
        minProperties: {
          description: 'The least properties.',
          type: 'integer',
          minimum: 0,
          maximum: 100000,
        },
        maxProperties: {
          description: 'The most properties.',
          type: 'integer',
          minimum: 0,
          maximum: 100000,
        },
        minLength: {
          description: 'The least characters.',
          type: 'integer',
          minimum: 0,
          maximum: 100000,
        },
        maxLength: {
          description: 'The most characters.',
          type: 'integer',
          minimum: 0,
          maximum: 100000,
        },
        minimum: {
          description: 'The least.',
          type: 'number',
        },
        maximum: {
          description: 'The most.',
          type: 'number',
        },
        exclusiveMinimum: {
          description: 'More than this.',
          type: 'number',
        },
        exclusiveMaximum: {
          description: 'Less than this.',
          type: 'number',
        },
        pattern: {
          description:
            'The form of a text: regular expressions without references back and without looking ahead.',
          type: 'string',
          minLength: 1,
          maxLength: 500,
        },
        allOf: {
          description: 'All of these hold.',
          type: 'array',
          minItems: 1,
          maxItems: 20,
          items: {
            $ref: '#/$defs/fragment',
          },
        },
        anyOf: {
          description: 'At least one of these holds.',
          type: 'array',
          minItems: 1,
          maxItems: 20,
          items: {
            $ref: '#/$defs/fragment',
          },
        },
        oneOf: {
          description: 'Exactly one of these holds.',
          type: 'array',
          minItems: 1,
          maxItems: 20,
          items: {
            $ref: '#/$defs/fragment',
          },
        },
        not: {
          description: 'This does not hold.',
          $ref: '#/$defs/fragment',
        },
        if: {
          description: 'Where this holds, `then` must hold, else `else`.',
          $ref: '#/$defs/fragment',
        },
        then: {
          description: 'What holds then.',
          $ref: '#/$defs/fragment',
        },
        else: {
          description: 'What holds otherwise.',
          $ref: '#/$defs/fragment',
        },
      },
    },
  },
};
