/** Countries: their short forms, and adjectives that share no stem with the name. */
import {wordSet} from './words.ts'

/** Names that differ in every letter and are one country's or union's, in lower case without full stops. */
export const countryAliases: ReadonlyMap<string, string> = new Map([
  ['america', 'united states'],
  ['us', 'united states'],
  ['usa', 'united states'],
  ['britain', 'united kingdom'],
  ['great britain', 'united kingdom'],
  ['uk', 'united kingdom'],
  ['eu', 'european union'],
  ['un', 'united nations'],
])

/** The short name of the country that an adjective or abbreviation stands for. */
export const countryOfAdjective: ReadonlyMap<string, string> = new Map(
  Object.entries({
    american: 'us',
    'u.s': 'us',
    'u.s.': 'us',
    british: 'uk',
    'u.k.': 'uk',
    french: 'france',
    german: 'germany',
    polish: 'poland',
    dutch: 'netherlands',
    chinese: 'china',
    turkish: 'turkey',
    spanish: 'spain',
    greek: 'greece',
  }),
)

/** Abbreviations of countries and unions that are before an office: "U.S. Vice Admiral". */
export const countryInitials = wordSet('US U.S. UK U.K. EU UN U.N. UAE USA')

/** Countries of one word, as written. */
export const countries = wordSet(
  `Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain Bangladesh
  Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Britain Brunei Bulgaria Burma Burundi
  Cambodia Cameroon Canada Chad Chile China Colombia Congo Croatia Cuba Cyprus Czechia Denmark Djibouti Dominica Ecuador
  Egypt England Eritrea Estonia Eswatini Ethiopia Fiji Finland France Gabon Gambia Georgia Germany Ghana Greece Grenada
  Guatemala Guinea Guyana Haiti Honduras Hungary Iceland India Indonesia Iran Iraq Ireland Israel Italy Jamaica Japan
  Jordan Kazakhstan Kenya Kiribati Kosovo Kuwait Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein
  Lithuania Luxembourg Macedonia Madagascar Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Micronesia
  Moldova Monaco Mongolia Montenegro Morocco Mozambique Myanmar Namibia Nauru Nepal Netherlands Nicaragua Niger Nigeria
  Norway Oman Pakistan Palau Palestine Panama Paraguay Peru Philippines Poland Portugal Qatar Romania Russia Rwanda
  Samoa Scotland Senegal Serbia Seychelles Singapore Slovakia Slovenia Somalia Spain Sudan Suriname Sweden Switzerland
  Syria Taiwan Tajikistan Tanzania Thailand Togo Tonga Tunisia Turkey Turkmenistan Tuvalu Uganda Ukraine Uruguay
  Uzbekistan Vanuatu Vatican Venezuela Vietnam Wales Yemen Zambia Zimbabwe`,
)
