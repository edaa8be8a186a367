import {wordSet} from './words.ts'

/** Adjectives of parties, faiths, peoples of many countries and regions; who belongs to one has another name ("Nazis"). */
export const groupAdjectives = wordSet(
  `Tory Conservative Liberal Democratic Republican Socialist Communist Marxist Nationalist Unionist Loyalist Nazi Soviet
  Ba'athist Catholic Protestant Anglican Lutheran Methodist Orthodox Christian Jewish Muslim Moslem Islamic Islamist Sunni
  Shia Shiite Hindu Buddhist Sikh Hispanic Latino Latina Slavic Nordic Scandinavian Baltic Balkan Caribbean Arctic Antarctic
  Mediterranean Atlantic Pacific Asiatic Western Eastern Northern Southern Bavarian Catalan Basque Flemish Walloon Breton
  Corsican Sicilian Crimean Siberian Californian Texan`,
)

/** What is before an adjective of a place and makes one of it: "South Korean", "Latin American". */
export const regionPrefixes = wordSet(
  'North South East West Central Northern Southern Eastern Western Latin Native African',
)
