/** What a new S3 bucket is like when nobody says otherwise. */
import type { AwsDefault } from '../default.ts';
import { ownership, publicAccess } from '../sources/s3.ts';

/** All four settings of Block Public Access are on. */
export const blocksPublicAccess: AwsDefault = {
  says: 'a new bucket blocks public access',
  since: '2023-04',
  source: publicAccess,
};

/** The owner of the bucket owns every object. */
export const accessListsOff: AwsDefault = {
  says: 'a new bucket has access lists off',
  since: '2023-04',
  source: ownership,
};
