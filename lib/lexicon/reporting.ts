/** What a speaker does by saying it. */
export type SpeechAct =
  | 'states'
  | 'denies'
  | 'accuses'
  | 'warns'
  | 'demands'
  | 'promises'
  | 'threatens'
  | 'expects'
  | 'condemns'
  | 'praises';

/** The newsroom's stance in the reporting verb: قال, أكد, زعم. */
export type Stance = 'neutral' | 'endorsing' | 'distancing';
