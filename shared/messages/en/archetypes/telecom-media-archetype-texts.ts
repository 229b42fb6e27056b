import type { telecomMediaArchetypes } from '#shared/framework/archetypes/telecom-media-archetypes.ts';
import type { ArchetypeText } from './archetype-text.ts';

export const telecomMediaArchetypeTexts: Readonly<
  Record<(typeof telecomMediaArchetypes)[number]['id'], ArchetypeText>
> = {
  'network-anomaly': {
    name: 'Network and telemetry anomalies',
    baseline: 'Limits per signal, by hour of the week',
    metric: 'Faults found before customers call, for each alarm',
    why: 'Signals by the thousand move together, and operators drown in alarms.',
    risk: 'It raises alarms for operators.',
    data: 'Faults with start time and cause.',
    caution: 'Without a runbook an alarm is noise.',
  },
  'intrusion-detection': {
    name: 'Cyber intrusion detection',
    baseline: 'Signatures and rules of the security monitor',
    metric: 'Time to find a real attack at the alerts a shift can read',
    why: 'Attackers change every week, and events come by the million.',
    risk: 'It can block or accuse an account.',
    data: 'Real attacks are few, and labels come from past rules.',
    caution: 'Each false alarm costs trust in the next.',
  },
  'phishing-filtering': {
    name: 'Spam and phishing filtering',
    baseline: 'Block lists and rules of the mail gateway',
    metric: 'Bad mail delivered at almost no good mail lost',
    why: 'Senders adapt daily, and examples arrive every minute.',
    risk: 'A mail in quarantine can be brought back.',
    data: 'Reports by users, checked.',
    caution: 'One lost important mail weighs more than ten spam mails.',
  },
  'content-moderation': {
    name: 'Content moderation',
    baseline: 'Word lists and reports by users',
    metric: 'Harmful posts seen by others, at wrongful removals that are bearable',
    why: 'Language and images shift each week, and posts come by the million.',
    risk: "It can block a person's speech.",
    data: "Moderators' agreement, per language.",
    caution: 'Irony and dialect are removed first.',
  },
  'speech-transcription': {
    name: 'Speech transcription',
    baseline: 'People type, or a dictation service off the shelf',
    metric: 'Word error rate on own recordings, per accent',
    why: 'Speech cannot be written as rules, and bought models are good.',
    risk: 'It turns speech into text.',
    data: 'An hour of own recordings, typed, to test what is bought.',
    caution: 'Building what can be bought.',
  },
  'machine-translation': {
    name: 'Machine translation',
    baseline: 'People translate, with a memory of past sentences',
    metric: 'Edits a translator still makes, per language pair',
    why: 'Language is beyond rules, and bought models are good.',
    risk: 'It generates text: readers should know that a machine wrote it.',
    data: 'Own texts with translations, to test what is bought.',
    caution: 'Names, numbers and negations fail quietly.',
  },
};
