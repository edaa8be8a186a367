import {wordSet} from './words.ts'

/** Adjectives of countries, peoples and continents; most also name the people. */
export const nationalities = wordSet(
  `Afghan African Albanian Algerian American Arab Argentine Argentinian Armenian Asian Australian Austrian Azerbaijani
  Bahraini Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian British Bulgarian Burmese Cambodian Cameroonian
  Canadian Chechen Chilean Chinese Colombian Congolese Croatian Cuban Cypriot Czech Danish Dutch Ecuadorian Egyptian
  Emirati English Eritrean Estonian Ethiopian European Filipino Finnish French Georgian German Ghanaian Greek Guatemalan
  Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Jamaican Japanese Jordanian
  Kazakh Kenyan Korean Kosovar Kurdish Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Macedonian
  Malaysian Malian Maltese Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan
  Nigerian Norwegian Omani Pakistani Palestinian Panamanian Paraguayan Peruvian Polish Portuguese Qatari Romanian Russian
  Rwandan Saudi Scottish Senegalese Serbian Singaporean Slovak Slovenian Somali Spanish Sudanese Swedish Swiss Syrian
  Taiwanese Tajik Tanzanian Thai Tibetan Tunisian Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan Vietnamese
  Welsh Yemeni Zambian Zimbabwean Afghans Africans Albanians Americans Arabs Asians Australians Austrians Belarusians
  Belgians Brazilians Britons Bulgarians Canadians Croats Cubans Czechs Danes Egyptians Estonians Europeans Filipinos Finns
  Georgians Germans Greeks Hungarians Indians Indonesians Iranians Iraqis Israelis Italians Jordanians Kenyans Koreans
  Kurds Latvians Libyans Lithuanians Mexicans Moldovans Nigerians Norwegians Pakistanis Palestinians Poles Romanians Russians
  Saudis Scots Serbs Slovaks Somalis Spaniards Swedes Syrians Turks Ukrainians Venezuelans`,
)
