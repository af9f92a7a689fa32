/** ISO 3166-1 alpha-2, or a code of ours for what is no member state: `PS`, `XK`, `EH`, and bodies as `UN`, `EU`. */
export type StateCode = string;

export type Gender = 'm' | 'f';

/** A state as Arabic news names it. */
export interface State {
  readonly code: StateCode;
  /** Usual name first, then other spellings: `['سوريا', 'سورية', 'الجمهورية العربية السورية']`. */
  readonly names: readonly string[];
  /** Masculine singular adjectives without article, every spelling: `['أميركي', 'أمريكي']`; other forms are derived. */
  readonly adjectives: readonly string[];
  readonly capital: readonly string[];
  /** What else stands for its government in the news: `['البيت الأبيض', 'البنتاغون']`. */
  readonly stands: readonly string[];
}

/** A term of office. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; left out where we are not sure. */
export interface Term {
  /** As Arabic news words it, with the state: `وزير الخارجية الروسي`. */
  readonly office: string;
  readonly state: StateCode;
  readonly from?: string;
  readonly to?: string;
}

/** A person who holds or held public office. */
export interface Official {
  /** Stable, Latin, kebab-case: `sergey-lavrov`. */
  readonly id: string;
  /** Full name in its usual spelling first, then every spelling in use: `['سيرغي لافروف', 'سيرجي لافروف']`. */
  readonly names: readonly string[];
  /** What is used alone after the first mention: `['لافروف']`. */
  readonly short: readonly string[];
  /** English name, for the second language. */
  readonly english: string;
  readonly gender: Gender;
  readonly terms: readonly Term[];
}

export type InstitutionKind =
  | 'ministry'
  | 'government'
  | 'army'
  | 'police'
  | 'parliament'
  | 'court'
  | 'party'
  | 'armed-group'
  | 'alliance'
  | 'international'
  | 'agency'
  | 'outlet'
  | 'rights-group'
  | 'company'
  | 'religious'
  | 'other';

/** A body that speaks: a ministry, party, armed group, alliance, news agency … */
export interface Institution {
  /** Stable, Latin, kebab-case: `hezbollah`. */
  readonly id: string;
  /** Usual name first, then aliases and spellings: `['حزب الله', 'حزب الله اللبناني']`. */
  readonly names: readonly string[];
  readonly kind: InstitutionKind;
  readonly state?: StateCode;
}

/** A news agency; other outlets copy it and credit it. */
export interface Agency extends Institution {
  readonly kind: 'agency';
  /** English name, for the second language. */
  readonly english: string;
  /** Forms that credits and datelines take: `أ ف ب`, `سانا`, `AFP`; words apart by one space, no punctuation. */
  readonly credits: readonly string[];
}

/** A newspaper, broadcaster or site that publishes in Arabic. */
export interface Outlet {
  /** Stable, Latin, kebab-case: `al-ahram`. */
  readonly id: string;
  /** Hosts without `www.`, the main one first: `['ahram.org.eg', 'gate.ahram.org.eg']`. */
  readonly hosts: readonly string[];
  /** Its own name first, then what others call it. */
  readonly names: readonly string[];
  readonly english: string;
  /** State that it is published from or owned in; left out where it is disputed or unknown. */
  readonly state?: StateCode;
}

/** A city, a region or province, a water (also with its dams), or a site: street, camp, crossing, prison, base, monument. */
export interface Place {
  /** Usual name first, then other spellings. */
  readonly names: readonly string[];
  readonly kind: 'city' | 'region' | 'water' | 'site';
  /** Left out where it lies in more than one state or its state is disputed. */
  readonly state?: StateCode;
}
