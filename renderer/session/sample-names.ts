/** The complete workshops that come with the app. */
export const sampleNames = ['insurer', 'retailer', 'hospital'] as const;
export type SampleName = (typeof sampleNames)[number];
