/** Peoples, their languages and faiths: capitalised words that name nobody and no place by themselves. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  `afghan afghans african africans albanian albanians algerian algerians american americans angolan arab arabs arabian
  arabic argentine argentinian armenian armenians asian asians australian australians austrian austrians azerbaijani
  bahraini balkan bangladeshi basque basques belarusian belgian belgians bolivian bolivians bosnian bosnians brazilian
  brazilians british briton britons bulgarian bulgarians burmese burundian cambodian cambodians cameroonian canadian
  canadians caribbean catalan caucasian chadian chechen chechens chilean chileans chinese colombian colombians congolese
  croat croats croatian croatians cuban cubans cypriot czech czechs dane danes danish dominican dutch ecuadorean
  ecuadorian egyptian egyptians emirati english eritrean estonian estonians ethiopian ethiopians eurasian european
  europeans filipino filipinos finn finns finnish french frenchman gambian georgian georgians german germans ghanaian
  greek greeks guatemalan guatemalans guinean haitian haitians hispanic hispanics hindu hindus honduran hondurans
  hungarian hungarians icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish israeli
  israelis italian italians ivorian jamaican jamaicans japanese jordanian jordanians kazakh kenyan kenyans korean koreans
  kosovar kurd kurds kurdish kuwaiti kuwaitis kyrgyz laotian latin latino latinos latina latinas latvian latvians lebanese
  liberian libyan libyans lithuanian lithuanians macedonian malaysian malaysians malian maltese mexican mexicans moldovan
  mongolian moroccan moroccans mozambican namibian nepalese nepali nicaraguan nicaraguans nigerian nigerians nordic
  norwegian norwegians omani pakistani pakistanis palestinian palestinians panamanian paraguayan persian peruvian
  peruvians pole poles polish portuguese qatari romanian romanians russian russians rwandan rwandans salvadoran
  salvadorans salvadorean saudi saudis scandinavian scot scots scottish senegalese serb serbs serbian serbians
  singaporean slovak slovaks slovenian somali somalis soviet soviets spaniard spaniards spanish sudanese swede swedes
  swedish swiss syrian syrians taiwanese tajik tamil tamils tanzanian thai thais tibetan tibetans tunisian tunisians turk
  turks turkish turkmen ugandan ugandans ukrainian ukrainians uighur uighurs uyghur uyghurs uruguayan uzbek venezuelan
  venezuelans vietnamese welsh welshman western yemeni yemenis yugoslav zambian zimbabwean zimbabweans
  african-american anglo-american texan texans californian californians floridian floridians minnesotan minnesotans
  virginian virginians alaskan hawaiian bavarian parisian parisians londoner londoners
  alawite alawites amish anglican anglicans atheist baptist baptists buddhist buddhists catholic catholics christian
  christians coptic druze episcopal evangelical evangelicals islam islamic islamist islamists jew jews jewish lutheran
  methodist mormon mormons muslim muslims orthodox presbyterian protestant protestants quaker quakers shia shias shiite
  shiites sikh sikhs sufi sunni sunnis yazidi yazidis zionist`.split(/\s+/),
)
